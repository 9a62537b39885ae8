package org.duban.proposal;

import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.Outcome;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

@Component
class MarkKeyAct implements ActService<MarkKey> {

	private final Proposals proposals;

	private final ObjectProvider<KeySupervisions> supervisions;

	MarkKeyAct(Proposals proposals, ObjectProvider<KeySupervisions> supervisions) {
		this.proposals = proposals;
		this.supervisions = supervisions;
	}

	@Override
	public Class<MarkKey> command() {
		return MarkKey.class;
	}

	@Override
	public Subject subject() {
		return Subject.PROPOSAL;
	}

	@Override
	public boolean allowed(long subjectId, Actor actor) {
		return actor.is("clerk") && this.proposals.get(subjectId).markable();
	}

	@Override
	public Outcome act(long subjectId, MarkKey command, Actor actor) {
		Proposal proposal = this.proposals.get(subjectId);
		if (!proposal.markable()) {
			return Outcome.refused("", "not-filed-yet", proposal.state());
		}
		if (!command.key() && this.supervisions.stream().anyMatch((known) -> known.running(subjectId))) {
			return Outcome.refused("", "key-supervised");
		}
		proposal.mark(command.key());
		this.proposals.save(proposal);
		return Outcome.done();
	}

}
