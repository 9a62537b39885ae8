package org.duban.lifecycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** One case as the tables of domain/2 §3.1 and §3.2 see it. */
final class Case {

	/** A unit of the plan. */
	record Planned(String unit, String role) {
	}

	private static final Set<String> TAKES_MERGED = Set.of("SUBMITTED", "REVIEW", "DECISION", "FILED", "PRE_ASSIGNED");

	final long id;

	final String proposer;

	final List<Case> all;

	final Days days;

	String state = "DRAFT";

	/** Whether the engine must have an instance of the chain. */
	boolean running;

	boolean submitted;

	boolean numbered;

	boolean key;

	/** Put forward as a key proposal, and the chairs' meeting has not decided. */
	boolean candidate;

	@Nullable Case main;

	boolean reconsidered;

	/** Until when a refusal may be heard again; null while it is not settled. */
	@Nullable Duty window;

	/** Invited members: 待签, 已签 ... */
	final Map<String, String> invited = new TreeMap<>();

	/** As the house has them. */
	final Map<String, Long> invitations = new TreeMap<>();

	final Set<String> supporters = new LinkedHashSet<>();

	final Map<String, String> opinions = new LinkedHashMap<>();

	final List<Planned> plan = new ArrayList<>();

	boolean disputed;

	final List<Unit> units = new ArrayList<>();

	/** Units whose second handling is not over. */
	final Set<Unit> redoing = new LinkedHashSet<>();

	final List<Duty> duties = new ArrayList<>();

	Case(long id, String proposer, List<Case> all, Days days) {
		this.id = id;
		this.proposer = proposer;
		this.all = all;
		this.days = days;
	}

	Duty owes(String key, @Nullable Unit unit, String... offered) {
		Duty duty = new Duty(this, key, unit, offered);
		this.duties.add(duty);
		return duty;
	}

	void done(Duty duty) {
		this.duties.remove(duty);
	}

	boolean open(String key) {
		return this.duties.stream().anyMatch((duty) -> duty.key.equals(key));
	}

	void drop(String... keys) {
		this.duties.removeIf((duty) -> List.of(keys).contains(duty.key));
	}

	void drop(Unit unit, String... keys) {
		this.duties.removeIf((duty) -> duty.unit == unit && (keys.length == 0 || List.of(keys).contains(duty.key)));
	}

	/** The chain is over. */
	void ends() {
		this.duties.clear();
		this.window = null;
		this.running = false;
	}

	boolean takesMerged() {
		return TAKES_MERGED.contains(this.state);
	}

	List<Unit> open() {
		return this.units.stream().filter((unit) -> !unit.out()).toList();
	}

	List<Unit> answering() {
		return open().stream().filter(Unit::answers).toList();
	}

	/** While units work the case stands where the least advanced of them stands. */
	void follow() {
		answering().stream().min(Comparator.comparing(Unit::progress)).ifPresent((unit) -> this.state = unit.seen());
	}

	Stream<Case> merged() {
		return this.all.stream().filter((other) -> other.main == this && other.state.equals("MERGED"));
	}

	/** Before filing; afterwards the committee has a say. */
	boolean mayWithdraw() {
		return !this.numbered
				&& Set.of("DRAFT", "COSIGN", "SUBMITTED", "RETURNED", "REVIEW", "DECISION", "MERGED", "NOT_FILED")
					.contains(this.state);
	}

	/** Filed and not yet answered, by itself or with its main case: not driven here. */
	boolean onlyWithConsent() {
		boolean afterFiling = Set.of("FILED", "PRE_ASSIGNED", "ASSIGNED", "HANDLING", "REPLY_AUDIT")
			.contains(this.state);
		return afterFiling || (this.main != null && !this.main.takesMerged());
	}

	/** The clocks that must run: those of the tasks, and those of the units' work. */
	List<String> clocks() {
		Stream<String> shared = this.duties.stream().filter((duty) -> !duty.ownClock()).map(Duty::clock).distinct();
		Stream<String> own = this.duties.stream().filter(Duty::ownClock).map(Duty::clock);
		Stream<String> work = open().stream()
			.flatMap((unit) -> unit.clocks.entrySet()
				.stream()
				.map((clock) -> clock.getKey() + " " + unit.code + " " + clock.getValue()));
		Stream<String> comments = open().stream()
			.flatMap((unit) -> Stream.generate(() -> "COMMENT_ANSWER " + unit.code + " RUNNING").limit(unit.comments));
		return Stream.of(shared, own, work, comments)
			.flatMap((each) -> each)
			.filter((clock) -> clock != null)
			.sorted()
			.toList();
	}

	@Override
	public String toString() {
		return "case " + this.id + " " + this.state + " " + this.units + " " + this.duties;
	}

}
