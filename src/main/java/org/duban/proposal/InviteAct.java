package org.duban.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.lang3.StringUtils;
import org.duban.member.Members;
import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.FieldError;
import org.duban.workflow.Outcome;
import org.springframework.stereotype.Component;

@Component
class InviteAct implements ActService<Invite> {

	private final Proposals proposals;

	private final Proposers proposers;

	private final Members members;

	private final Invitations invitations;

	InviteAct(Proposals proposals, Proposers proposers, Members members, Invitations invitations) {
		this.proposals = proposals;
		this.proposers = proposers;
		this.members = members;
		this.invitations = invitations;
	}

	@Override
	public Class<Invite> command() {
		return Invite.class;
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
	public Outcome act(long subjectId, Invite command, Actor actor) {
		Proposal proposal = this.proposals.get(subjectId);
		if (!proposal.submittable()) {
			return Outcome.refused("", "not-editable", proposal.state());
		}
		if (StringUtils.isBlank(proposal.wording().title())) {
			return Outcome.refused("", "title-first");
		}
		List<FieldError> errors = check(proposal, command.members());
		if (!errors.isEmpty()) {
			return new Outcome.Refused(errors);
		}
		this.invitations.send(proposal, command.members());
		return Outcome.done();
	}

	private List<FieldError> check(Proposal proposal, List<String> names) {
		Set<String> taken = new HashSet<>(this.invitations.taken(proposal.id()));
		taken.add(proposal.proposer());
		List<FieldError> errors = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			String field = "members[" + i + "]";
			Optional<Members.Member> member = this.members.byUsername(names.get(i));
			if (member.isEmpty()) {
				errors.add(new FieldError(field, "not-a-current-member", List.of(names.get(i))));
			}
			else if (!taken.add(names.get(i))) {
				errors.add(new FieldError(field, "already-invited", List.of(member.get().name())));
			}
		}
		return errors;
	}

}
