package org.duban.proposal;

import java.util.Objects;
import java.util.Optional;

import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.Outcome;
import org.springframework.stereotype.Component;

/** Agreed, the case goes its own way again; refused, it stays merged with a reason. */
@Component
class DecideMergeObjectionAct implements ActService<DecideMergeObjection> {

	private final Proposals proposals;

	private final MergedCases merged;

	private final StoredMergeObjections objections;

	DecideMergeObjectionAct(Proposals proposals, MergedCases merged, StoredMergeObjections objections) {
		this.proposals = proposals;
		this.merged = merged;
		this.objections = objections;
	}

	@Override
	public Class<DecideMergeObjection> command() {
		return DecideMergeObjection.class;
	}

	@Override
	public Subject subject() {
		return Subject.PROPOSAL;
	}

	@Override
	public boolean allowed(long subjectId, Actor actor) {
		return actor.is("clerk") && this.objections.waiting(subjectId).isPresent();
	}

	@Override
	public Outcome act(long subjectId, DecideMergeObjection command, Actor actor) {
		Optional<MergeObjection> row = this.objections.waiting(subjectId);
		if (row.isEmpty()) {
			return Outcome.refused("", "merge-objection-over");
		}
		if (command.decision().equals("refuse")) {
			this.objections.refuse(subjectId, row.get(), Objects.requireNonNull(command.comment()).strip(), actor);
			return Outcome.done();
		}
		Proposal proposal = this.proposals.get(subjectId);
		if (!this.merged.mayLeave(proposal)) {
			return Outcome.refused("decision", "not-unmergeable", proposal.state());
		}
		this.objections.agree(row.get(), command.comment(), actor);
		this.merged.leave(proposal);
		return Outcome.done();
	}

}
