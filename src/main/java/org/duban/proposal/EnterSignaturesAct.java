package org.duban.proposal;

import java.util.ArrayList;
import java.util.List;
import org.duban.member.Members;
import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.Outcome;
import org.duban.workflow.FieldError;

import org.springframework.stereotype.Component;

@Component
class EnterSignaturesAct implements ActService<EnterSignatures> {

	private final Proposals proposals;

	private final Invitations invitations;

	private final Scans scans;

	private final Members members;

	EnterSignaturesAct(Proposals proposals, Invitations invitations, Scans scans, Members members) {
		this.proposals = proposals;
		this.invitations = invitations;
		this.scans = scans;
		this.members = members;
	}

	@Override
	public Class<EnterSignatures> command() {
		return EnterSignatures.class;
	}

	@Override
	public Subject subject() {
		return Subject.PROPOSAL;
	}

	@Override
	public boolean allowed(long subjectId, Actor actor) {
		return actor.is("clerk") && this.proposals.get(subjectId).signable();
	}

	@Override
	public Outcome act(long subjectId, EnterSignatures command, Actor actor) {
		Proposal proposal = this.proposals.get(subjectId);
		if (!proposal.signable()) {
			return Outcome.refused("", "signatures-frozen");
		}
		List<FieldError> errors = new ArrayList<>();
		if (!this.scans.present(subjectId, Enclosures.PAPER, command.scan())) {
			errors.add(new FieldError("scan", "scan-missing", List.of()));
		}
		for (int i = 0; i < command.members().size(); i++) {
			String member = command.members().get(i);
			if (member.equals(proposal.proposer()) || this.members.byUsername(member).isEmpty()) {
				errors.add(new FieldError("members[" + i + "]", "not-a-current-member", List.of(member)));
			}
		}
		if (!errors.isEmpty()) {
			return new Outcome.Refused(errors);
		}
		command.members().forEach((member) -> this.invitations.signedOnPaper(proposal, member, actor));
		return Outcome.done();
	}

}
