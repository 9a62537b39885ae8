package org.duban.proposal;

import java.util.Map;
import java.util.Objects;

import org.duban.workflow.Processes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 并案 is a link: what becomes of the linked cases when something happens to the main. */
@Component
class MergedCases {

	private final Proposals proposals;

	private final Processes processes;

	private final ApplicationEventPublisher events;

	MergedCases(Proposals proposals, Processes processes, ApplicationEventPublisher events) {
		this.proposals = proposals;
		this.processes = processes;
		this.events = events;
	}

	/** A main case is another one, on its way, and not yet assigned. */
	boolean mayTake(long mainCaseId, long proposalId) {
		return mainCaseId != proposalId
				&& this.proposals.findById(mainCaseId).filter((main) -> main.state().takesMerged()).isPresent();
	}

	/** Until the main case is assigned a merge can be undone. */
	boolean mayLeave(Proposal merged) {
		Long main = merged.mainCaseId();
		return merged.state() == CaseState.MERGED && main != null && this.proposals.get(main).state().takesMerged();
	}

	/** Goes its own way again, from review on. */
	void leave(Proposal merged) {
		long main = Objects.requireNonNull(merged.mainCaseId());
		merged.unmerge();
		this.proposals.save(merged);
		this.processes.tell("proposal", String.valueOf(merged.id()), "un-merged", Map.of());
		this.events.publishEvent(new ProposalUnmerged(merged.id(), main));
	}

	/**
	 * The main case ends without being filed: nothing that was merged may end with it.
	 */
	void release(long mainCaseId) {
		this.proposals.findByMainCaseId(mainCaseId).forEach(this::leave);
	}

	/** The main case is archived, and what was merged into it with it. */
	void end(long mainCaseId) {
		this.proposals.findByMainCaseId(mainCaseId)
			.forEach((merged) -> this.processes.tell("proposal", String.valueOf(merged.id()), "main-case-archived",
					Map.of()));
	}

}
