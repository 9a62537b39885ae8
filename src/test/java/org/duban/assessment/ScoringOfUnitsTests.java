package org.duban.assessment;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ScoringOfUnitsTests {

	private static ScoredItem item(String code, int counted, int of) {
		return ScoredItem.of(AssessmentSchemeTests.shipped().find(code).orElseThrow(), BigDecimal.valueOf(counted),
				BigDecimal.valueOf(of), List.of());
	}

	private static UnitScore unit(String code, int cases, ScoredItem... items) {
		return new UnitScore(new UnitScore.Of(code, code, "GOVERNMENT"), cases, List.of(items));
	}

	@Test
	void whatCouldNotBeMeasuredNeitherBringsNorCosts() {
		// 15 of 15 and 12.5 of 25; no promise was due.
		UnitScore score = unit("a", 4, item("contact", 4, 4), item("in-time", 2, 4), item("promises", 0, 0));
		assertThat(score.items().get(2).applies()).isFalse();
		assertThat(score.base()).isEqualByComparingTo("68.75");
		assertThat(score.total()).isEqualByComparingTo("68.75");
		assertThat(unit("b", 4, item("contact", 4, 4), item("in-time", 2, 4), item("promises", 0, 3)).base())
			.isEqualByComparingTo("55");
	}

	@Test
	void ownPointsThatNobodyFoundAreNoneAndNotNothing() {
		assertThat(unit("a", 4, item("contact", 4, 4), item("organisation", 0, 10)).base()).isEqualByComparingTo("60");
	}

	@Test
	void deductionsComeAfterAndNobodyFallsBelowZero() {
		UnitScore score = unit("a", 4, item("in-time", 1, 3), item("late", 2, 2), item("urged", 3, 3));
		assertThat(score.items().get(0).points()).isEqualByComparingTo("8.33");
		assertThat(score.base()).isEqualByComparingTo("33.32");
		assertThat(score.deducted()).isEqualByComparingTo("-3.5");
		assertThat(score.total()).isEqualByComparingTo("29.82");
		assertThat(unit("b", 4, item("in-time", 0, 3), item("late", 3, 3)).total()).isZero();
	}

	@Test
	void equalsShareAPlaceAndFewCasesStandApart() {
		UnitScore best = unit("c", 3, item("in-time", 3, 3));
		UnitScore equal = unit("b", 5, item("in-time", 4, 5));
		UnitScore same = unit("a", 10, item("in-time", 8, 10));
		UnitScore last = unit("d", 3, item("in-time", 0, 3));
		UnitScore few = unit("e", 2, item("in-time", 2, 2));
		List<Ranked> ranked = Ranked.all(List.of(last, few, equal, best, same), 3);
		assertThat(ranked).extracting((one) -> one.score().unit().code()).containsExactly("c", "a", "b", "d", "e");
		assertThat(ranked).extracting(Ranked::place).containsExactly(1, 2, 2, 4, null);
	}

	@Test
	void aRowThatIsOutIsNeitherCountedNorAmongOfHowMany() {
		SourceRow row = new SourceRow("a1", 1, "1", "关于一件事的建议", null, null, "", false, false);
		SourceRow counted = new SourceRow("a2", 2, "2", "关于另一件事的建议", null, null, "", true, false);
		SchemeItem contact = AssessmentSchemeTests.shipped().find("contact").orElseThrow();
		assertThat(ScoredItem.of(contact, List.of(row, counted)).points()).isEqualByComparingTo("7.5");
		assertThat(ScoredItem.of(contact, List.of(row.without(), counted)).points()).isEqualByComparingTo("15");
		assertThat(ScoredItem.of(contact, List.of(row.without(), counted)).rows()).hasSize(2);
	}

}
