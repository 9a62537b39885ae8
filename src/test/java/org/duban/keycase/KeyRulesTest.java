package org.duban.keycase;

import java.time.LocalDate;

import org.duban.proposal.KeyMarks.Share;
import org.duban.workflow.FieldError;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KeyRulesTest {

	private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

	@Test
	void noMoreThanTheShareOfTheParameter() {
		assertThat(KeyRules.tooMany(new Share(3, 40), false, 10)).isEmpty();
		assertThat(KeyRules.tooMany(new Share(4, 40), false, 10)).get()
			.extracting(FieldError::code)
			.isEqualTo("key-share");
		assertThat(KeyRules.tooMany(new Share(4, 40), false, 20)).isEmpty();
		assertThat(KeyRules.tooMany(new Share(4, 41), false, 10)).as("the last place is not cut").isEmpty();
	}

	@Test
	void oneAtLeastAndWhatIsMarkedTakesNoNewPlace() {
		assertThat(KeyRules.tooMany(new Share(0, 3), false, 10)).isEmpty();
		assertThat(KeyRules.tooMany(new Share(1, 3), false, 10)).isPresent();
		assertThat(KeyRules.tooMany(new Share(1, 3), true, 10)).isEmpty();
	}

	@Test
	void theMeetingWasHeldAfterTheCaseWasPutForward() {
		assertThat(KeyRules.meeting(MONDAY, MONDAY, MONDAY)).isEmpty();
		assertThat(KeyRules.meeting(MONDAY.plusDays(1), MONDAY, MONDAY)).extracting(FieldError::code)
			.containsExactly("in-future");
		assertThat(KeyRules.meeting(MONDAY.minusDays(1), MONDAY, MONDAY)).extracting(FieldError::code)
			.containsExactly("key-meeting-early");
	}

}
