package org.duban.commitment;

import java.time.LocalDate;

import org.duban.workflow.FieldError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReportRulesTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

	@Test
	void whatGoesToPlanHasNotReachedItsDateYet() {
		assertThat(ReportRules.refusal(report(false, "on-track"), TODAY.plusDays(1), TODAY)).isEmpty();
		assertThat(ReportRules.refusal(report(false, "on-track"), TODAY, TODAY)).map(FieldError::code)
			.contains("promise-due");
	}

	@Test
	void whatIsFulfilledDoesNotGoAnyMore() {
		assertThat(ReportRules.refusal(report(true, "delayed"), TODAY.plusDays(1), TODAY)).map(FieldError::code)
			.contains("fulfilled-already");
		assertThat(ReportRules.refusal(report(true, null), TODAY, TODAY)).isEmpty();
	}

	private static ReportProgress report(boolean fulfilled, @Nullable String standing) {
		return new ReportProgress("方案已起草，正在征求意见。", null, fulfilled, standing, null);
	}

}
