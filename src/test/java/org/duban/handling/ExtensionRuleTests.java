package org.duban.handling;

import java.time.LocalDate;

import org.duban.workflow.FieldError;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExtensionRuleTests {

	private static final LocalDate DUE = LocalDate.of(2026, 6, 1);

	private static final ExtensionRule RULE = new ExtensionRule(DUE, LocalDate.of(2026, 9, 1),
			LocalDate.of(2026, 5, 18));

	@Test
	void letsAReplyBePutOffToTheLatestDate() {
		assertThat(RULE.refusal(LocalDate.of(2026, 9, 1))).isEmpty();
	}

	@Test
	void refusesADateBeyondTheWholeTimeAllowed() {
		assertThat(RULE.refusal(LocalDate.of(2026, 9, 2))).map(FieldError::code).contains("later-than-allowed");
	}

	@Test
	void refusesADateThatGivesNoMoreTime() {
		assertThat(RULE.refusal(DUE)).map(FieldError::code).contains("not-later-than-due");
	}

	@Test
	void mustBeAskedForWellBeforeTheDate() {
		assertThat(RULE.askedInTime(LocalDate.of(2026, 5, 18))).isTrue();
		assertThat(RULE.askedInTime(LocalDate.of(2026, 5, 19))).isFalse();
	}

}
