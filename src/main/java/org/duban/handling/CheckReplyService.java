package org.duban.handling;

import org.duban.assignment.AssignmentState;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Options;
import org.duban.workflow.Outcome;

import org.springframework.stereotype.Component;

@Component
class CheckReplyService implements CommandService<CheckReply> {

	private final ReplyDesk desk;

	private final SignOff signOff;

	CheckReplyService(ReplyDesk desk, SignOff signOff) {
		this.desk = desk;
		this.signOff = signOff;
	}

	@Override
	public Class<CheckReply> command() {
		return CheckReply.class;
	}

	@Override
	public Options options(OpenTask task, Actor actor) {
		return Options.of("about", this.signOff.about(this.desk.get(task.number("assignmentId"))));
	}

	@Override
	public Outcome act(OpenTask task, CheckReply command, Actor actor) {
		Reply reply = this.desk.get(task.number("assignmentId"));
		reply.step("check-reply", command.decision(), command.reason(), this.desk.stamp(actor));
		if (!command.decision().equals("approve")) {
			this.desk.sendBack(reply);
			return Outcome.done();
		}
		this.desk.reached(reply, AssignmentState.CHECKED);
		return Outcome.done(this.signOff.next(reply));
	}

}
