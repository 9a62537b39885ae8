package org.duban.performance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.duban.performance.Standings.Line;

/** Whom the list for talks names; it decides nothing. */
final class TalkRules {

	private TalkRules() {
	}

	/** Half a year has half of the year's line. */
	static int line(int pointsOfYear, Period period) {
		return period.partOf(pointsOfYear * Points.ONE);
	}

	/** There is a list of half-years and years, once they are over. */
	static boolean listed(int year, Period period, LocalDate today) {
		return Period.OF_TALKS.contains(period) && period.ended(year, today);
	}

	/** Below the line and still a member; the lowest first. */
	static List<Line> named(List<Line> standings, int line, LocalDate today) {
		return standings.stream()
			.filter((one) -> one.total() < line && one.member().servesOn(today))
			.sorted(Comparator.comparingInt(Line::total).thenComparing((one) -> one.member().no()))
			.toList();
	}

}
