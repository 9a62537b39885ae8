package org.duban.casefile;

import java.util.List;

import org.duban.casefile.CaseOutcome.OfUnit;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CaseOutcomeTest {

	private static final List<OfUnit> SEPARATE = List.of(new OfUnit(false, "A", "basically-satisfied"),
			new OfUnit(false, "C", "satisfied"));

	@Test
	void ofSeparateUnitsTheWorstCountsOrTheFirstAsTheParameterSays() {
		assertThat(CaseOutcome.of(SEPARATE, "worst")).isEqualTo(new CaseOutcome("C", "basically-satisfied"));
		assertThat(CaseOutcome.of(SEPARATE, "first")).isEqualTo(new CaseOutcome("A", "basically-satisfied"));
	}

	@Test
	void aReservationIsWorseThanBasicallySatisfiedAndBetterThanDissatisfied() {
		OfUnit reserved = new OfUnit(false, "A", "reserved");
		assertThat(CaseOutcome.of(List.of(SEPARATE.get(0), reserved), "worst").result()).isEqualTo("reserved");
		assertThat(CaseOutcome.of(List.of(reserved, new OfUnit(false, "A", "dissatisfied")), "worst").result())
			.isEqualTo("dissatisfied");
	}

	@Test
	void aMainUnitSpeaksForTheCase() {
		assertThat(CaseOutcome.of(List.of(new OfUnit(true, "B", null)), "worst")).isEqualTo(new CaseOutcome("B", null));
	}

}
