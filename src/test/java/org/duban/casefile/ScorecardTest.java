package org.duban.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ScorecardTest {

	private static final LocalDate CHOSEN = LocalDate.parse("2026-03-20");

	private static Scorecard card(LocalDate until, String... held) {
		return Scorecard.of(Map.of(), List.of(held).stream().map(LocalDate::parse).toList(), CHOSEN, until, Map.of());
	}

	@Test
	void everyQuarterThatTheSupervisionTouchesAsksForSomething() {
		Scorecard card = card(LocalDate.parse("2026-10-01"), "2026-03-25", "2026-06-30", "2026-06-01");
		assertThat(card.quarters()).isEqualTo(4);
		assertThat(card.quartersHeld()).isEqualTo(2);
	}

	@Test
	void onlyTheEndOfTheYearIsNotRegular() {
		Scorecard card = card(LocalDate.parse("2026-12-31"), "2026-12-20", "2026-12-21", "2026-12-22");
		assertThat(card.quartersHeld()).isEqualTo(1);
		assertThat(card.quarters()).isEqualTo(4);
	}

	@Test
	void quartersRunThroughTheYears() {
		assertThat(card(LocalDate.parse("2027-01-01"), "2027-01-01").quarters()).isEqualTo(5);
		assertThat(card(CHOSEN).quarters()).isEqualTo(1);
	}

}
