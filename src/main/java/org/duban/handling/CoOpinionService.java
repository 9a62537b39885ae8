package org.duban.handling;

import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.AssignmentState;
import org.duban.assignment.Assignments;
import org.duban.deadline.ClockKind;
import org.duban.deadline.ClockSubject;
import org.duban.deadline.Clocks;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Outcome;

import org.springframework.stereotype.Component;

@Component
class CoOpinionService implements CommandService<CoOpinion> {

	private final SentOpinionRepository opinions;

	private final Assignments assignments;

	private final ReplyDesk desk;

	private final Clocks clocks;

	CoOpinionService(SentOpinionRepository opinions, Assignments assignments, ReplyDesk desk, Clocks clocks) {
		this.opinions = opinions;
		this.assignments = assignments;
		this.desk = desk;
		this.clocks = clocks;
	}

	@Override
	public Class<CoOpinion> command() {
		return CoOpinion.class;
	}

	@Override
	public Outcome act(OpenTask task, CoOpinion command, Actor actor) {
		AssignmentFacts assignment = this.desk.assignment(task.number("assignmentId"));
		this.opinions.save(new SentOpinion(assignment, command, this.desk.stamp(actor)));
		this.assignments.reached(assignment.id(), AssignmentState.OPINION_SENT);
		this.clocks.met(ClockKind.CO_OPINION, ClockSubject.assignment(assignment.id(), assignment.proposalId()));
		return Outcome.done();
	}

}
