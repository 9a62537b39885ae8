package org.duban.handling;

import org.duban.assignment.AssignmentState;
import org.duban.proposal.Cases;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Outcome;

import org.springframework.stereotype.Component;

@Component
class CheckReplyService implements CommandService<CheckReply> {

	private final ReplyDesk desk;

	private final Cases cases;

	CheckReplyService(ReplyDesk desk, Cases cases) {
		this.desk = desk;
		this.cases = cases;
	}

	@Override
	public Class<CheckReply> command() {
		return CheckReply.class;
	}

	@Override
	public Outcome act(OpenTask task, CheckReply command, Actor actor) {
		Reply reply = this.desk.get(task.number("assignmentId"));
		reply.step(task.key(), command.decision(), command.reason(), this.desk.stamp(actor));
		if (!command.decision().equals("approve")) {
			this.desk.sendBack(reply);
			return Outcome.done();
		}
		this.desk.reached(reply, AssignmentState.CHECKED);
		return Outcome.done("issuerGroup", issuers(reply));
	}

	/** Asked now, because the mark 重点 may have come since the unit got the case. */
	private String issuers(Reply reply) {
		return this.desk.assignment(reply.assignmentId()).issuerGroup(this.cases.facts(reply.proposalId()).key());
	}

}
