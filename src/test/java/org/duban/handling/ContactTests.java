package org.duban.handling;

import java.util.Objects;

import org.duban.assignment.AssignmentState;
import org.duban.assignment.Surroundings;
import org.duban.deadline.ClockKind;
import org.duban.deadline.RunningClock.State;
import org.duban.handling.RecordContact.Phase;
import org.duban.workflow.Actor;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Before, during and after: the talks with the proposer. */
class ContactTests extends HandlingDesk {

	private static final Actor MEMBER = Surroundings.actor("member002", "member");

	private static final Actor HANDLER = Surroundings.actor("jiaotong-handler", "unit-jiaotong-handler");

	@Autowired
	ConfirmContactService confirm;

	@Autowired
	ContactAfterDelivery after;

	@Test
	void aDeniedFirstContactIsStillToCome() {
		hold(Phase.BEFORE, "phone");
		assertThat(firstContact()).isEqualTo(State.MET);
		answer(false);
		assertThat(firstContact()).isEqualTo(State.RUNNING);
	}

	@Test
	void aContactDeniedAfterTheReplyWasDraftedLeavesNoClockBehind() {
		hold(Phase.BEFORE, "phone");
		this.assignments.reached(this.main, AssignmentState.DELIVERED);
		answer(false);
		assertThat(firstContact()).isEqualTo(State.MET);
	}

	@Test
	void aProposerWhoWantsNoMeetingSaysSo() {
		this.surroundings.set("contact.face.to.face", "all");
		sendOpinion();
		this.contact.act(task(),
				new RecordContact(Phase.BEFORE, MONDAY, "phone", "经办人", false, "提案人", null, "不必见面", true), ACTOR);
		assertThat(refusals(draft())).containsExactly(":no-face-to-face-contact");
		answer(true);
		assertThat(variables(draft())).isNotEmpty();
	}

	@Test
	void onlyTheUnitsHandlerRecordsAContactAfterDelivery() {
		assertThat(this.after.allowed(this.main, HANDLER)).isFalse();
		this.assignments.reached(this.main, AssignmentState.DELIVERED);
		assertThat(this.after.allowed(this.main, HANDLER)).isTrue();
		assertThat(this.after.allowed(this.main, Surroundings.actor("x", "unit-caizheng-handler"))).isFalse();
		assertThat(refusals(this.after.act(this.main, talk(Phase.DURING), HANDLER)))
			.containsExactly("phase:contact-after-only");
		assertThat(variables(this.after.act(this.main, talk(Phase.AFTER), HANDLER))).isEmpty();
		assertThat(this.contacts.findByAssignmentIdOrderById(this.main)).hasSize(1);
	}

	private static RecordContact talk(Phase phase) {
		return new RecordContact(phase, MONDAY, "phone", "经办人", false, "提案人", null, "解释答复", null);
	}

	private void answer(boolean confirmed) {
		long id = this.database.getId(this.contacts.findByAssignmentIdOrderById(this.main).get(0), Long.class);
		assertThat(variables(this.confirm.act(this.main, new ConfirmContact(id, confirmed), MEMBER))).isEmpty();
	}

	private State firstContact() {
		return Objects.requireNonNull(this.surroundings.clock(ClockKind.FIRST_CONTACT, this.main)).state();
	}

}
