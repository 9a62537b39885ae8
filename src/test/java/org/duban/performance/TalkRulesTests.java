package org.duban.performance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.duban.performance.Roll.Member;
import org.duban.performance.Standings.Line;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TalkRulesTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

	private static Line line(String no, int total, @Nullable String endedOn) {
		return new Line(
				new Member("member" + no, no, "某" + no, "经济", (endedOn != null) ? LocalDate.parse(endedOn) : null), 1,
				Map.of(), total);
	}

	@Test
	void whoIsBelowTheLineIsNamedTheLowestFirst() {
		List<Line> standings = List.of(line("1", 3000, null), line("2", 2999, null), line("3", 100, null));
		assertThat(TalkRules.named(standings, 3000, TODAY)).extracting((one) -> one.member().no())
			.containsExactly("3", "2");
	}

	@Test
	void whoIsNoMemberAnyMoreIsNotNamed() {
		List<Line> standings = List.of(line("1", 0, "2026-07-01"), line("2", 0, "2026-07-02"));
		assertThat(TalkRules.named(standings, 3000, TODAY)).extracting((one) -> one.member().no()).containsExactly("2");
	}

	@Test
	void halfAYearHasHalfOfTheLine() {
		assertThat(TalkRules.line(60, Period.YEAR)).isEqualTo(6000);
		assertThat(TalkRules.line(60, Period.H1)).isEqualTo(3000);
		assertThat(TalkRules.line(45, Period.H2)).isEqualTo(2250);
	}

	@Test
	void theListBeginsWithWhatWasOverLast() {
		assertThat(Period.lastEnd(TODAY)).isEqualTo("2026-06-30");
		assertThat(Period.lastEnd(LocalDate.of(2026, 6, 30))).isEqualTo("2025-12-31");
	}

	@Test
	void onlyHalfYearsAndYearsThatAreOverHaveAList() {
		assertThat(Period.values()).filteredOn((period) -> TalkRules.listed(2026, period, TODAY))
			.containsExactly(Period.H1);
		assertThat(Period.values()).filteredOn((period) -> TalkRules.listed(2025, period, TODAY))
			.containsExactly(Period.YEAR, Period.H1, Period.H2);
		assertThat(TalkRules.listed(2026, Period.H1, LocalDate.of(2026, 6, 30))).isFalse();
	}

}
