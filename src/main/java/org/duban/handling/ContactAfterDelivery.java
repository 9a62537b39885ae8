package org.duban.handling;

import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.AssignmentState;
import org.duban.handling.RecordContact.Phase;
import org.duban.proposal.CaseState;
import org.duban.proposal.Cases;
import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.Outcome;

import org.springframework.stereotype.Component;

/**
 * 办后: once the reply is delivered the unit has no task any more, and still explains it to
 * the proposer and hears what the proposer says.
 */
@Component
class ContactAfterDelivery implements ActService<RecordContact> {

	private final ReplyDesk desk;

	private final Cases cases;

	private final RecordContactService recording;

	ContactAfterDelivery(ReplyDesk desk, Cases cases, RecordContactService recording) {
		this.desk = desk;
		this.cases = cases;
		this.recording = recording;
	}

	@Override
	public Class<RecordContact> command() {
		return RecordContact.class;
	}

	@Override
	public Subject subject() {
		return Subject.ASSIGNMENT;
	}

	@Override
	public boolean allowed(long assignmentId, Actor actor) {
		AssignmentFacts assignment = this.desk.assignment(assignmentId);
		return actor.is("unit-" + assignment.unit() + "-handler") && assignment.state() == AssignmentState.DELIVERED
				&& this.cases.facts(assignment.proposalId()).state() != CaseState.ARCHIVED;
	}

	@Override
	public Outcome act(long assignmentId, RecordContact command, Actor actor) {
		if (command.phase() != Phase.AFTER) {
			return Outcome.refused("phase", "contact-after-only");
		}
		return this.recording.record(this.desk.assignment(assignmentId), command, actor);
	}

}
