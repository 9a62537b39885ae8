package org.duban.proposal;

import java.util.Optional;

import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.Outcome;
import org.springframework.stereotype.Component;

@Component
class CancelInvitationAct implements ActService<CancelInvitation> {

	private final Proposals proposals;

	private final Proposers proposers;

	private final Cosigners cosigners;

	private final Invitations invitations;

	CancelInvitationAct(Proposals proposals, Proposers proposers, Cosigners cosigners, Invitations invitations) {
		this.proposals = proposals;
		this.proposers = proposers;
		this.cosigners = cosigners;
		this.invitations = invitations;
	}

	@Override
	public Class<CancelInvitation> command() {
		return CancelInvitation.class;
	}

	@Override
	public Subject subject() {
		return Subject.PROPOSAL;
	}

	@Override
	public boolean allowed(long subjectId, Actor actor) {
		Proposal proposal = this.proposals.get(subjectId);
		return proposal.submittable() && this.proposers.mayActFor(actor, proposal);
	}

	@Override
	public Outcome act(long subjectId, CancelInvitation command, Actor actor) {
		Optional<Cosigner> invitation = this.cosigners.findById(command.invitation())
			.filter((cosigner) -> cosigner.proposalId() == subjectId);
		if (invitation.isEmpty()) {
			return Outcome.refused("invitation", "unknown-invitation", command.invitation());
		}
		if (invitation.get().signed() || invitation.get().unsettled()) {
			return Outcome.refused("invitation", "signer-leaves-alone");
		}
		if (!invitation.get().waiting()) {
			return Outcome.refused("invitation", "already-answered");
		}
		this.invitations.cancel(invitation.get());
		return Outcome.done();
	}

}
