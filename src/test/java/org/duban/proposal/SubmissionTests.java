package org.duban.proposal;

import java.time.LocalDateTime;
import java.util.List;

import org.duban.workflow.CommandRefused;
import org.duban.workflow.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SubmissionTests {

	private static final String TITLE = "关于延长地铁运营时间的建议";

	private final House house = new House();

	@Test
	void givesASerialNumberAndStartsTheProcess() {
		long id = this.house.submitted(TITLE);
		assertThat(this.house.cases.facts(id).serialNo()).isEqualTo("L2026-00001");
		assertThat(this.house.told).containsExactly("start proposal false");
		assertThat(this.house.events).containsExactly(new ProposalSubmitted(id, "L2026-00001"));
	}

	@Test
	void isForThePlenaryUntilItsDeadline() {
		this.house.now = House.SESSION.plenaryDeadline();
		assertThat(this.house.cases.facts(this.house.submitted(TITLE)).plenary()).isTrue();
		this.house.now = this.house.now.plusSeconds(1);
		assertThat(this.house.cases.facts(this.house.submitted(TITLE + "二")).plenary()).isFalse();
	}

	@Test
	void countsByTheMinuteWhatIsForThePlenary() {
		this.house.now = LocalDateTime.of(2026, 1, 21, 16, 59);
		assertThat(this.house.cases.facts(this.house.submitted(TITLE)).plenary()).isTrue();
		this.house.now = LocalDateTime.of(2026, 1, 21, 17, 1);
		assertThat(this.house.cases.facts(this.house.submitted(TITLE + "二")).plenary()).isFalse();
	}

	@Test
	void refusesASecondSubmission() {
		long id = this.house.submitted(TITLE);
		assertThatExceptionOfType(CommandRefused.class)
			.isThrownBy(() -> this.house.submission.submit(id, House.MEMBER));
	}

	@Test
	void refusesAnUnfinishedDraft() {
		long id = this.house.drafting.saveDraft(null, House.draft("地铁"), House.MEMBER).id();
		assertThatExceptionOfType(CommandRefused.class)
			.isThrownBy(() -> this.house.submission.submit(id, House.MEMBER));
	}

	@Test
	void letsUnansweredInvitationsLapse() {
		long id = invited();
		this.house.submission.submit(id, House.MEMBER);
		assertThat(this.house.cosigners.findByProposalIdOrderBySeqNo(id)).extracting(Cosigner::state)
			.containsExactly(Cosigner.State.EXPIRED);
		assertThat(this.house.told).containsExactly("start proposal true", "cosign member-invited",
				"cosign proposal-submitted");
	}

	@Test
	void countsOnlyThoseWhoSigned() {
		long id = invited();
		this.house.cosigners.findByProposalIdOrderBySeqNo(id).get(0).answer(true, null, null, this.house.now);
		this.house.submission.submit(id, House.MEMBER);
		assertThat(this.house.cases.facts(id).signers()).containsExactly("member001", "member002");
	}

	@Test
	void refusesToInviteTheSameMemberTwice() {
		long id = invited();
		assertThat(this.house.inviteAct.act(id, new Invite(List.of("member002")), House.MEMBER))
			.isEqualTo(Outcome.refused("members[0]", "already-invited", "member002"));
	}

	@Test
	void invitationLapsesAtThePlenaryDeadlineIfThatIsEarlier() {
		assertThat(this.house.steps.invitationExpiry()).isEqualTo(House.SESSION.plenaryDeadline());
		this.house.now = LocalDateTime.of(2026, 3, 2, 9, 0);
		assertThat(this.house.steps.invitationExpiry()).isEqualTo(LocalDateTime.of(2026, 3, 6, 0, 0));
	}

	@Test
	void aReturnedTextIsGivenUpSoonerAtThePlenary() {
		this.house.now = House.SESSION.plenaryDeadline();
		long plenary = this.house.submitted(TITLE);
		this.house.now = LocalDateTime.of(2026, 3, 2, 9, 0);
		long later = this.house.submitted(TITLE + "二");
		assertThat(this.house.steps.returnGivenUp(plenary)).isEqualTo(LocalDateTime.of(2026, 3, 6, 0, 0));
		assertThat(this.house.steps.returnGivenUp(later)).isEqualTo(LocalDateTime.of(2026, 3, 13, 0, 0));
	}

	private long invited() {
		long id = this.house.drafting.create(House.draft(TITLE), House.MEMBER).id();
		assertThat(this.house.inviteAct.act(id, new Invite(List.of("member002")), House.MEMBER))
			.isEqualTo(Outcome.done());
		return id;
	}

}
