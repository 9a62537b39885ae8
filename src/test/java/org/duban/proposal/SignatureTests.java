package org.duban.proposal;

import java.util.List;

import org.duban.workflow.FieldError;
import org.duban.workflow.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SignatureTests {

	private final House house = new House();

	private final ConfirmSignatureAct confirm = new ConfirmSignatureAct(this.house.proposals, this.house.cosigners,
			this.house.clock);

	private final LeaveCosigningAct leave = new LeaveCosigningAct(this.house.proposals, this.house.cosigners,
			this.house.events::add, this.house.clock);

	private final CancelInvitationAct cancel = new CancelInvitationAct(this.house.proposals, this.house.proposers,
			this.house.cosigners, this.house.invitations);

	private final ProposalDraft draft = House.draft("关于延长地铁运营时间的建议");

	private long id;

	@BeforeEach
	void signed() {
		this.id = this.house.drafting.create(this.draft, House.MEMBER).id();
		this.house.inviteAct.act(this.id, new Invite(List.of("member002")), House.MEMBER);
		cosigner().sign(Signature.of(this.draft.wording()), null, null, this.house.now);
		this.house.events.clear();
	}

	@Test
	void aSignatureUnderOtherSuggestionsWaitsToBeConfirmed() {
		reword("1. 延长末班车\n2. 增加夜班公交\n3. 降低票价");
		assertThat(cosigner().state()).isEqualTo(Cosigner.State.RECONFIRM);
		assertThat(this.house.events).containsExactly(new SignatureUnsettled(this.id, "member002"));
		this.house.submission.submit(this.id, House.MEMBER);
		assertThat(this.house.cases.facts(this.id).signers()).containsExactly("member001");
		assertThat(this.house.cases.facts(this.id).type()).isEqualTo(ProposalType.PERSONAL);
	}

	@Test
	void theSignerConfirmsAndCountsAgain() {
		reword("1. 降低票价\n2. 增加班次");
		assertThat(this.confirm.allowed(this.id, House.MEMBER)).isFalse();
		assertThat(this.confirm.act(this.id, new ConfirmSignature(null), House.OTHER)).isEqualTo(Outcome.done());
		assertThat(this.house.cases.facts(this.id).signers()).containsExactly("member001", "member002");
		assertThat(this.confirm.act(this.id, new ConfirmSignature(null), House.OTHER))
			.isEqualTo(Outcome.refused("", "nothing-to-confirm"));
	}

	@Test
	void blanksAndTheRestOfTheTextDoNotUnsettleASignature() {
		this.house.drafting.saveDraft(this.id, this.draft.written("关于延长地铁和公交运营时间的建议", this.draft.wording().situation(),
				"1.延长末班车 \n\n2. 增加夜班公交", "transport"), House.MEMBER);
		assertThat(cosigner().signed()).isTrue();
		assertThat(this.house.events).isEmpty();
	}

	@Test
	void whatWasSignedCountsAgainWhenItStandsThereAgain() {
		reword("1. 降低票价\n2. 增加班次");
		reword("1. 延长末班车\n2. 增加夜班公交");
		assertThat(cosigner().signed()).isTrue();
	}

	@Test
	void theInitiatorCannotRemoveASignatureButTheSignerLeaves() {
		assertThat(this.cancel.act(this.id, new CancelInvitation(cosigner().id()), House.MEMBER))
			.isEqualTo(Outcome.refused("invitation", "signer-leaves-alone"));
		assertThat(this.leave.act(this.id, new LeaveCosigning("另行提案"), House.OTHER)).isEqualTo(Outcome.done());
		assertThat(this.house.cases.facts(this.id).signers()).containsExactly("member001");
		assertThat(this.house.events).containsExactly(new SignerLeft(this.id, "member002", "另行提案"));
	}

	@Test
	void signaturesAreFrozenAtFiling() {
		this.house.submission.submit(this.id, House.MEMBER);
		this.house.cases.reached(this.id, CaseState.REVIEW);
		this.house.cases.reached(this.id, CaseState.DECISION);
		this.house.cases.file(this.id);
		assertThat(this.leave.allowed(this.id, House.OTHER)).isFalse();
		assertThat(this.leave.act(this.id, new LeaveCosigning("不同意"), House.OTHER))
			.isEqualTo(Outcome.refused("", "signatures-frozen"));
		assertThat(enter(true, "member003")).isEqualTo(Outcome.refused("", "signatures-frozen"));
	}

	@Test
	void signaturesOnPaperNeedTheScanAndCount() {
		assertThat(enter(false, "member003")).isEqualTo(Outcome.refused("scan", "scan-missing"));
		assertThat(enter(true, "member001", "nobody")).isEqualTo(
				new Outcome.Refused(List.of(new FieldError("members[0]", "not-a-current-member", List.of("member001")),
						new FieldError("members[1]", "not-a-current-member", List.of("nobody")))));
		assertThat(enter(true, "member003")).isEqualTo(Outcome.done());
		assertThat(this.house.cases.facts(this.id).signers()).containsExactly("member001", "member002", "member003");
	}

	private Outcome enter(boolean scanned, String... members) {
		if (scanned) {
			this.house.enclosed.add(Enclosures.PAPER);
		}
		return new EnterSignaturesAct(this.house.proposals, this.house.invitations, this.house.scans,
				this.house.members)
			.act(this.id, new EnterSignatures(List.of(members), 1L), House.CLERK);
	}

	private Cosigner cosigner() {
		return this.house.cosigners.of(this.id, "member002").orElseThrow();
	}

	private void reword(String suggestions) {
		this.house.drafting.saveDraft(this.id, this.draft.written(this.draft.wording().title(),
				this.draft.wording().situation(), suggestions, "transport"), House.MEMBER);
	}

}
