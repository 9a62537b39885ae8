package org.duban.report;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One unit's part of a case.
 *
 * @param live not handed back and not cancelled
 * @param reply the reply as far as there is one
 * @param pushes how often it was reminded and ordered
 */
record UnitFact(long id, Who who, boolean live, LocalDate assigned, Signing signing, Reply reply, Talk talk,
		Pushes pushes, List<Verdict> verdicts) {

	record Who(String unit, String channel, String role) {

	}

	/**
	 * @param due the last day to sign, null without a clock
	 */
	record Signing(@Nullable LocalDate signed, @Nullable LocalDate due, boolean returnAsked, boolean handedOn) {

	}

	/**
	 * @param originalDue the first date of the reply, before any extension
	 * @param delivered when the first reply reached the proposers
	 * @param replyClass of the newest delivered reply, after what it promised was kept
	 */
	record Reply(@Nullable LocalDate originalDue, @Nullable LocalDate due, @Nullable LocalDate delivered,
			@Nullable String replyClass, boolean redone) {

	}

	/**
	 * @param met face to face, in a meeting or on site
	 * @param modes of the confirmed contacts
	 */
	record Talk(boolean confirmed, boolean met, List<String> modes) {

	}

	record Pushes(int reminders, int orders) {

	}

	/**
	 * A signer who was asked about the reply.
	 *
	 * @param newest of the newest round
	 */
	record Verdict(int round, boolean newest, boolean given, String attitude, String result) {

	}

	/** Answers by itself; a co-handler answers to the main unit. */
	boolean answers() {
		return !this.who.role().equals("CO");
	}

	@Nullable LocalDate delivered() {
		return this.reply.delivered();
	}

	/** ST-05: whether the date asks for an answer by now. */
	boolean owes(@Nullable LocalDate due, LocalDate today) {
		return this.live && answers() && due != null && (this.reply.delivered() != null || due.isBefore(today));
	}

	boolean inTime(@Nullable LocalDate due) {
		LocalDate delivered = this.reply.delivered();
		return due != null && delivered != null && !delivered.isAfter(due);
	}

	/** ST-06. */
	boolean late(LocalDate today) {
		return owes(this.reply.due(), today) && !inTime(this.reply.due());
	}

}
