package org.duban.assignment;

import java.time.LocalDate;
import java.util.List;

import org.duban.proposal.CaseState;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CaseProgressTests {

	@Test
	void followsTheLeastAdvancedSeparateUnit() {
		assertThat(CaseProgress.of(List.of(unit(UnitRole.SEPARATE, AssignmentState.DELIVERED, 1),
				unit(UnitRole.SEPARATE, AssignmentState.PENDING, 1))))
			.contains(CaseState.ASSIGNED);
		assertThat(CaseProgress.of(List.of(unit(UnitRole.SEPARATE, AssignmentState.DELIVERED, 1),
				unit(UnitRole.SEPARATE, AssignmentState.SENT, 1))))
			.contains(CaseState.REPLY_AUDIT);
	}

	@Test
	void doesNotWaitForCoHandlers() {
		assertThat(CaseProgress.of(List.of(unit(UnitRole.MAIN, AssignmentState.DELIVERED, 1),
				unit(UnitRole.CO, AssignmentState.PENDING, 1))))
			.contains(CaseState.REPLIED);
	}

	@Test
	void saysNothingWhileNobodyAnswers() {
		assertThat(CaseProgress.of(List.of())).isEmpty();
	}

	@Test
	void isHandledFromSigningToCountersigning() {
		for (AssignmentState state : List.of(AssignmentState.SIGNED, AssignmentState.DRAFTED, AssignmentState.CHECKED,
				AssignmentState.ISSUED, AssignmentState.COUNTERSIGN)) {
			assertThat(CaseProgress.of(state, 1)).isEqualTo(CaseState.HANDLING);
		}
	}

	@Test
	void isRedoneInTheSecondRound() {
		assertThat(CaseProgress.of(List.of(unit(UnitRole.SEPARATE, AssignmentState.SIGNED, 2),
				unit(UnitRole.SEPARATE, AssignmentState.DELIVERED, 1))))
			.contains(CaseState.REDO);
	}

	private static AssignmentFacts unit(UnitRole role, AssignmentState state, int round) {
		return new AssignmentFacts(1, 1, "fagai", "发展改革委", role, "gov-office", state, LocalDate.of(2026, 3, 2), round,
				null);
	}

}
