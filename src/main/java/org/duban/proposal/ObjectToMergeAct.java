package org.duban.proposal;

import java.util.Optional;

import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.Outcome;
import org.springframework.stereotype.Component;

/** Once, within the days of {@code merge.objection.wd}, while the merge can be undone. */
@Component
class ObjectToMergeAct implements ActService<ObjectToMerge> {

	private final Proposals proposals;

	private final Proposers proposers;

	private final MergedCases merged;

	private final StoredMergeObjections objections;

	ObjectToMergeAct(Proposals proposals, Proposers proposers, MergedCases merged, StoredMergeObjections objections) {
		this.proposals = proposals;
		this.proposers = proposers;
		this.merged = merged;
		this.objections = objections;
	}

	@Override
	public Class<ObjectToMerge> command() {
		return ObjectToMerge.class;
	}

	@Override
	public Subject subject() {
		return Subject.PROPOSAL;
	}

	@Override
	public boolean allowed(long subjectId, Actor actor) {
		Proposal proposal = this.proposals.get(subjectId);
		return this.proposers.mayActFor(actor, proposal) && this.merged.mayLeave(proposal)
				&& this.objections.raisable(subjectId).isPresent();
	}

	@Override
	public Outcome act(long subjectId, ObjectToMerge command, Actor actor) {
		Optional<MergeObjection> row = this.objections.raisable(subjectId);
		if (row.isEmpty() || !this.merged.mayLeave(this.proposals.get(subjectId))) {
			return Outcome.refused("", "merge-objection-over");
		}
		this.objections.raise(subjectId, row.get(), command.reason().strip(), actor);
		return Outcome.done();
	}

}
