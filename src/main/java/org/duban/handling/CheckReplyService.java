package org.duban.handling;

import org.duban.assignment.AssignmentState;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Outcome;

import org.springframework.stereotype.Component;

@Component
class CheckReplyService implements CommandService<CheckReply> {

	private final ReplyDesk desk;

	CheckReplyService(ReplyDesk desk) {
		this.desk = desk;
	}

	@Override
	public Class<CheckReply> command() {
		return CheckReply.class;
	}

	@Override
	public Outcome act(OpenTask task, CheckReply command, Actor actor) {
		Reply reply = this.desk.get(task.number("assignmentId"));
		reply.step(task.key(), command.decision(), command.reason(), this.desk.stamp(actor));
		if (command.decision().equals("approve")) {
			this.desk.reached(reply, AssignmentState.CHECKED);
		}
		else {
			this.desk.sendBack(reply);
		}
		return Outcome.done();
	}

}
