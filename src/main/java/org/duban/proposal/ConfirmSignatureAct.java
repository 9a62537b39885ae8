package org.duban.proposal;

import java.time.Clock;
import java.time.LocalDateTime;
import org.apache.commons.lang3.StringUtils;
import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.Outcome;

import org.springframework.stereotype.Component;

@Component
class ConfirmSignatureAct implements ActService<ConfirmSignature> {

	private final Proposals proposals;

	private final Cosigners cosigners;

	private final Clock clock;

	ConfirmSignatureAct(Proposals proposals, Cosigners cosigners, Clock clock) {
		this.proposals = proposals;
		this.cosigners = cosigners;
		this.clock = clock;
	}

	@Override
	public Class<ConfirmSignature> command() {
		return ConfirmSignature.class;
	}

	@Override
	public Subject subject() {
		return Subject.PROPOSAL;
	}

	@Override
	public boolean allowed(long subjectId, Actor actor) {
		return this.proposals.get(subjectId).signable()
				&& this.cosigners.of(subjectId, actor.username()).filter(Cosigner::unsettled).isPresent();
	}

	@Override
	public Outcome act(long subjectId, ConfirmSignature command, Actor actor) {
		Proposal proposal = this.proposals.get(subjectId);
		Cosigner cosigner = this.cosigners.of(subjectId, actor.username()).filter(Cosigner::unsettled).orElse(null);
		if (cosigner == null || !proposal.signable()) {
			return Outcome.refused("", "nothing-to-confirm");
		}
		cosigner.sign(Signature.of(proposal.wording()), StringUtils.trimToNull(command.opinion()), null,
				LocalDateTime.now(this.clock));
		this.cosigners.save(cosigner);
		return Outcome.done();
	}

}
