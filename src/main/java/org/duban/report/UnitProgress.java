package org.duban.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * How far a unit is with a session's cases, and what it did in a period.
 *
 * @param all as it stands now
 * @param period by the days from the first to the last
 */
record UnitProgress(String unit, Standing all, Period period) {

	/**
	 * @param assigned every part the unit has, also as co-handler
	 * @param owed those that need a reply of its own
	 */
	record Standing(int assigned, int signed, int owed, int replied, int inTime, int late, int said, int satisfied) {

		/** Null where nothing is owed. */
		@Nullable BigDecimal rate() {
			return (this.owed == 0) ? null : BigDecimal.valueOf(100L * this.replied)
				.divide(BigDecimal.valueOf(this.owed), 1, RoundingMode.HALF_UP);
		}

		List<Integer> numbers() {
			return List.of(this.assigned, this.signed, this.owed, this.replied, this.inTime, this.late, this.said,
					this.satisfied);
		}

	}

	record Period(int assigned, int signed, int replied) {

	}

	/** RE-07, RE-08. */
	static UnitProgress of(String unit, List<UnitFact> parts, LocalDate from, LocalDate until) {
		List<UnitFact> live = parts.stream().filter(UnitFact::live).toList();
		List<UnitFact> answering = live.stream().filter(UnitFact::answers).toList();
		Standing all = new Standing(live.size(), count(live, (part) -> part.signing().signed() != null),
				answering.size(), count(answering, (part) -> part.delivered() != null),
				count(answering, (part) -> part.inTime(part.reply().due())),
				count(answering, (part) -> part.late(until)), (int) said(live).count(),
				(int) said(live).filter((verdict) -> verdict.result().equals("satisfied")).count());
		return new UnitProgress(unit, all,
				new Period(count(live, (part) -> within(part.assigned(), from, until)),
						count(live, (part) -> within(part.signing().signed(), from, until)),
						count(answering, (part) -> within(part.delivered(), from, until))));
	}

	private static Stream<UnitFact.Verdict> said(List<UnitFact> parts) {
		return parts.stream()
			.flatMap((part) -> part.verdicts().stream())
			.filter((verdict) -> verdict.newest() && verdict.given());
	}

	private static int count(List<UnitFact> parts, Predicate<UnitFact> counted) {
		return (int) parts.stream().filter(counted).count();
	}

	private static boolean within(@Nullable LocalDate day, LocalDate from, LocalDate until) {
		return day != null && !day.isBefore(from) && !day.isAfter(until);
	}

}
