package org.duban.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One unit that was given the case, domain/2 §3.2. */
final class Unit {

	static final List<String> GOVERNMENT = List.of("wenlv", "weijian", "fagai", "minzheng", "tiyu");

	static final List<String> PARTY = List.of("xuanchuan", "fulian", "tongzhan");

	private static final List<String> ORDER = List.of("PENDING", "RETURN_REQUESTED", "SIGNED", "OPINION_SENT",
			"DRAFTED", "CHECKED", "ISSUED", "COUNTERSIGN", "SENT", "AUDITED", "DELIVERED");

	final String code;

	final String role;

	final LocalDate assignedOn;

	String state = "PENDING";

	int round = 1;

	/** Of each contact the round, or 0 if the proposer denies that it took place. */
	final List<Integer> contacts = new ArrayList<>();

	/** As the house has them. */
	final List<Long> contactIds = new ArrayList<>();

	/** Contacts of which the proposer has said whether they took place. */
	final List<Integer> answeredContacts = new ArrayList<>();

	/** As the house has it. */
	long id;

	/** When the reply or the opinion is due; a fact of the surroundings. */
	LocalDate due;

	boolean returnAsked;

	boolean extensionAsked;

	boolean extended;

	LocalDate askedUntil;

	String replyClass = "";

	boolean pledges;

	boolean neglected;

	/** How often it handled the case again. */
	int redos;

	boolean mediated;

	/** Comments of who is basically satisfied, each to be answered by a date. */
	int comments;

	boolean head;

	final List<String> verdicts = new ArrayList<>();

	/** Co-handlers that object to the version at hand. */
	final Set<String> objections = new TreeSet<>();

	final Set<String> objectedBefore = new TreeSet<>();

	/** The clocks that the unit's own work starts and stops. */
	final Map<String, String> clocks = new TreeMap<>();

	Unit(String code, String role, LocalDate today) {
		this.code = code;
		this.role = role;
		this.assignedOn = today;
		this.due = today;
		this.askedUntil = today;
		if (role.equals("CO")) {
			this.clocks.put("CO_OPINION", "RUNNING");
		}
		else {
			this.clocks.put("FIRST_CONTACT", "RUNNING");
			this.clocks.put("REPLY", "RUNNING");
		}
	}

	String group(String post) {
		return "unit-" + this.code + "-" + post;
	}

	String office() {
		return officeOf(this.code);
	}

	static String officeOf(String code) {
		return PARTY.contains(code) ? "party-office" : "gov-office";
	}

	boolean answers() {
		return !this.role.equals("CO");
	}

	long contactsOfThisRound() {
		return this.contacts.stream().filter((of) -> of == this.round).count();
	}

	boolean out() {
		return Set.of("REASSIGNED", "CANCELLED").contains(this.state);
	}

	/** Its work for this round is over. */
	boolean done() {
		return this.state.equals(answers() ? "DELIVERED" : "OPINION_SENT");
	}

	int progress() {
		return ORDER.indexOf(this.state);
	}

	/** What the case is said to be while this unit is the least advanced. */
	String seen() {
		return switch (this.state) {
			case "PENDING", "RETURN_REQUESTED" -> "ASSIGNED";
			case "SENT", "AUDITED" -> "REPLY_AUDIT";
			case "DELIVERED" -> "REPLIED";
			default -> (this.round > 1) ? "REDO" : "HANDLING";
		};
	}

	boolean dissatisfied() {
		return this.verdicts.contains("dissatisfied");
	}

	String replyClock() {
		return (this.round > 1) ? "REDO" : "REPLY";
	}

	@Override
	public String toString() {
		return this.code + " " + this.role + " " + this.state;
	}

}
