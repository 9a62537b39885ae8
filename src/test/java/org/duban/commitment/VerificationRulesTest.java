package org.duban.commitment;

import java.time.LocalDate;

import org.duban.handling.Promise;
import org.duban.workflow.FieldError;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VerificationRulesTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

	@Test
	void whatWasKeptNeedsNoWords() {
		assertThat(VerificationRules.refusals(new VerifyProgress("kept", null, null), TODAY)).isEmpty();
	}

	@Test
	void whatWasNotKeptNeedsAReason() {
		assertThat(VerificationRules.refusals(new VerifyProgress("failed", null, " "), TODAY))
			.extracting(FieldError::field)
			.containsExactly("comment");
	}

	@Test
	void aNewDateLiesInTheFuture() {
		assertThat(VerificationRules.refusals(new VerifyProgress("moved", TODAY, "资金未到位"), TODAY))
			.extracting(FieldError::code)
			.containsExactly("in-past");
		assertThat(VerificationRules.refusals(new VerifyProgress("moved", TODAY.plusDays(1), "资金未到位"), TODAY))
			.isEmpty();
	}

	@Test
	void theDateFirstPromisedIsKept() {
		Commitment commitment = new Commitment(new Promise(3, 1, "年底前建成", "工程科", TODAY));
		commitment.moved(TODAY.plusMonths(3));
		assertThat(commitment.originalOn()).isEqualTo(TODAY);
		assertThat(commitment.plannedOn()).isEqualTo(TODAY.plusMonths(3));
	}

}
