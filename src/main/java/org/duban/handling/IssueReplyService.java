package org.duban.handling;

import java.time.LocalDate;
import java.util.Optional;

import org.duban.assignment.AssignmentState;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Options;
import org.duban.workflow.Outcome;

import org.springframework.stereotype.Component;

@Component
class IssueReplyService implements CommandService<IssueReply> {

	private final ReplyDesk desk;

	private final Countersigning countersigning;

	private final ReplyNumbers numbers;

	private final SignOff signOff;

	IssueReplyService(ReplyDesk desk, Countersigning countersigning, ReplyNumbers numbers, SignOff signOff) {
		this.desk = desk;
		this.countersigning = countersigning;
		this.numbers = numbers;
		this.signOff = signOff;
	}

	@Override
	public Class<IssueReply> command() {
		return IssueReply.class;
	}

	@Override
	public Options options(OpenTask task, Actor actor) {
		return Options.of("about", this.signOff.about(this.desk.get(task.number("assignmentId"))));
	}

	@Override
	public Outcome act(OpenTask task, IssueReply command, Actor actor) {
		Reply reply = this.desk.get(task.number("assignmentId"));
		reply.step(task.key(), command.decision(), command.reason(), this.desk.stamp(actor));
		if (!command.decision().equals("approve")) {
			this.desk.sendBack(reply);
			return Outcome.done("countersigners", 0);
		}
		LocalDate today = this.desk.today();
		reply.issued(Optional.ofNullable(reply.docNo()).orElseGet(() -> number(reply, today)), today);
		int countersigners = this.countersigning.ask(reply);
		this.desk.reached(reply, AssignmentState.ISSUED);
		if (countersigners > 0) {
			this.desk.reached(reply, AssignmentState.COUNTERSIGN);
		}
		else {
			this.desk.sendToAudit(reply);
		}
		return Outcome.done("countersigners", countersigners);
	}

	private String number(Reply reply, LocalDate today) {
		return this.numbers.next(this.desk.assignment(reply.assignmentId()), today.getYear());
	}

}
