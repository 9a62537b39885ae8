package org.duban.supervision;

import java.time.LocalDate;
import java.util.List;

import org.duban.deadline.ClockKind;
import org.duban.deadline.ClockSubject;
import org.duban.deadline.TermRule.Length;
import org.duban.member.Session;
import org.duban.proposal.CaseState;
import org.duban.proposal.CasesAtRest;
import org.duban.proposal.ProposalFacts;
import org.duban.proposal.ProposalType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Proposals of a plenary are counted by parameters of their own. */
class PlenaryTermsTests {

	private static final LocalDate DAY = LocalDate.parse("2026-01-21");

	private static final LocalDate CLOSING = LocalDate.parse("2026-01-22");

	private static final ClockSubject SUBJECT = ClockSubject.proposal(1);

	@ParameterizedTest
	@CsvSource({ "FIRST_REVIEW, review.first.plenary.wd", "RETURN_EDIT, return.edit.plenary.days",
			"ASSIGN, assign.after_close.days" })
	void aPlenaryProposalIsCountedByItsOwnParameter(ClockKind kind, String parameter) {
		assertThat(terms(true).length(kind, SUBJECT, DAY)).get().extracting(Length::parameter).isEqualTo(parameter);
		assertThat(terms(true).parameters()).contains(parameter);
		assertThat(terms(false).length(kind, SUBJECT, DAY)).isEmpty();
	}

	@Test
	void assignmentIsCountedFromTheClosing() {
		assertThat(terms(true).length(ClockKind.ASSIGN, SUBJECT, DAY)).get()
			.extracting(Length::dayZero)
			.isEqualTo(CLOSING);
		assertThat(terms(true).length(ClockKind.ASSIGN, SUBJECT, CLOSING.plusDays(9))).get()
			.extracting(Length::dayZero)
			.isEqualTo(CLOSING.plusDays(9));
	}

	private static PlenaryTerms terms(boolean plenary) {
		return new PlenaryTerms(new OneCase(plenary),
				() -> new Session(14, 5, DAY.minusDays(1), CLOSING, DAY.atTime(17, 0)));
	}

	/** A case that is only looked at. */
	private record OneCase(boolean plenary) implements CasesAtRest {

		@Override
		public ProposalFacts facts(long proposalId) {
			return new ProposalFacts(proposalId, CaseState.SUBMITTED, "关于增加夜班公交的建议", "S1", null, "member001",
					List.of("member001"), List.of("增加线路"), "traffic", ProposalType.PERSONAL, this.plenary, false, null,
					null);
		}

	}

}
