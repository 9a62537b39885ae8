package org.duban.proposal;

import java.util.List;
import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.Outcome;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Processes;
import org.duban.workflow.TaskDoor;
import org.springframework.context.ApplicationEventPublisher;

import org.springframework.stereotype.Component;

@Component
class PullBackAct implements ActService<PullBack> {

	private final Proposals proposals;

	private final Proposers proposers;

	private final TaskDoor tasks;

	private final Processes processes;

	private final ApplicationEventPublisher events;

	PullBackAct(Proposals proposals, Proposers proposers, TaskDoor tasks, Processes processes,
			ApplicationEventPublisher events) {
		this.proposals = proposals;
		this.proposers = proposers;
		this.tasks = tasks;
		this.processes = processes;
		this.events = events;
	}

	@Override
	public Class<PullBack> command() {
		return PullBack.class;
	}

	@Override
	public Subject subject() {
		return Subject.PROPOSAL;
	}

	@Override
	public boolean allowed(long subjectId, Actor actor) {
		Proposal proposal = this.proposals.get(subjectId);
		return proposal.state() == CaseState.SUBMITTED && this.proposers.mayActFor(actor, proposal)
				&& unread(subjectId);
	}

	@Override
	public Outcome act(long subjectId, PullBack command, Actor actor) {
		Proposal proposal = this.proposals.get(subjectId);
		if (proposal.state() != CaseState.SUBMITTED || !unread(subjectId)) {
			return Outcome.refused("", "review-started");
		}
		this.processes.cancel("proposal", String.valueOf(subjectId), "pulled back by the proposer");
		proposal.pullBack();
		this.proposals.save(proposal);
		this.events.publishEvent(new ProposalPulledBack(subjectId));
		return Outcome.done();
	}

	/** Review begins when somebody takes it on. */
	private boolean unread(long proposalId) {
		List<OpenTask> open = this.tasks.open(proposalId, "");
		return !open.isEmpty()
				&& open.stream().allMatch((task) -> task.key().equals("first-review") && task.assignee() == null);
	}

}
