package org.duban.lifecycle;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/** A task that the tables demand: who owes what, and what silence means. */
final class Duty {

	/** Tasks that look alike for two units of a case. */
	private static final Set<String> BY_UNIT = Set.of("decide-return", "audit-reply", "decide-extension",
			"give-feedback", "verify-dissatisfaction", "settle-dispute");

	/** The clock that runs while the task waits, domain/2 §3.3. */
	private static final Map<String, String> CLOCKS = Map.ofEntries(Map.entry("answer-invitation", "COSIGN"),
			Map.entry("first-review", "FIRST_REVIEW"), Map.entry("second-review", "SECOND_REVIEW"),
			Map.entry("decide-filing", "FILING_DECISION"), Map.entry("revise", "RETURN_EDIT"),
			Map.entry("choose-disposition", "NOT_FILED_NOTICE"), Map.entry("consent-to-conversion", "CONSENT"),
			Map.entry("reconsider", "RECONSIDER"), Map.entry("propose-units", "ASSIGN"),
			Map.entry("settle-assignment", "ASSIGN"), Map.entry("approve-assignment", "ASSIGN"),
			Map.entry("pre-assignment-opinion", "PRE_ASSIGNMENT"), Map.entry("sign-for", "SIGN"),
			Map.entry("decide-return", "RETURN_DECISION"), Map.entry("countersign", "COUNTERSIGN"),
			Map.entry("audit-reply", "REPLY_AUDIT"), Map.entry("deliver-reply", "DELIVERY"),
			Map.entry("decide-extension", "EXTENSION_DECISION"), Map.entry("give-feedback", "FEEDBACK"),
			Map.entry("verify-dissatisfaction", "REDO_DECISION"), Map.entry("settle-dispute", "DISPUTE"),
			Map.entry("verify-progress", "PROGRESS_CHECK"), Map.entry("archive-check", "ARCHIVE"));

	/** Clocks of which each task has its own; the others are one for the case or unit. */
	private static final Set<String> EACH = Set.of("COSIGN", "FEEDBACK", "PROGRESS_CHECK");

	final Case of;

	final String key;

	/** Groups, and people as {@code @username}. */
	final Set<String> offered;

	final @Nullable Unit unit;

	@Nullable LocalDateTime until;

	@Nullable Runnable silence;

	Duty(Case of, String key, @Nullable Unit unit, String... offered) {
		this.of = of;
		this.key = key;
		this.unit = unit;
		this.offered = new TreeSet<>(Set.of(offered));
	}

	Duty silentAt(LocalDateTime moment, Runnable meaning) {
		this.until = moment;
		this.silence = meaning;
		return this;
	}

	@Nullable String clock() {
		String kind = CLOCKS.get(this.key);
		return (kind == null) ? null : (kind + ((this.unit != null) ? " " + this.unit.code : "") + " RUNNING");
	}

	boolean ownClock() {
		return EACH.contains(CLOCKS.getOrDefault(this.key, ""));
	}

	static boolean byUnit(String key) {
		return BY_UNIT.contains(key);
	}

	@Override
	public String toString() {
		return this.key + " " + this.offered + ((byUnit(this.key) && this.unit != null) ? " of " + this.unit.code : "");
	}

}
