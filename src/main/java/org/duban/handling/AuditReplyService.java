package org.duban.handling;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.duban.assignment.AssignmentState;
import org.duban.organisation.Dictionaries;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Options;
import org.duban.workflow.Outcome;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

@Component
class AuditReplyService implements CommandService<AuditReply> {

	private final ReplyDesk desk;

	private final Choices choices;

	private final Countersigning countersigning;

	private final ReplyHints hints;

	private final ApplicationEventPublisher events;

	AuditReplyService(ReplyDesk desk, Choices choices, Countersigning countersigning, ReplyHints hints,
			ApplicationEventPublisher events) {
		this.desk = desk;
		this.choices = choices;
		this.countersigning = countersigning;
		this.hints = hints;
		this.events = events;
	}

	@Override
	public Class<AuditReply> command() {
		return AuditReply.class;
	}

	@Override
	public Options options(OpenTask task, Actor actor) {
		return new Options(Map.of("replyClasses", this.choices.of(Dictionaries.REPLY_CLASS), "about",
				this.hints.of(this.desk.get(task.number("assignmentId")))), List.of());
	}

	@Override
	public Outcome act(OpenTask task, AuditReply command, Actor actor) {
		Reply reply = this.desk.get(task.number("assignmentId"));
		boolean refused = command.decision().equals("refuse");
		String corrected = given(command.replyClass()).orElse(reply.replyClass());
		boolean changed = !reply.replyClass().equals(corrected);
		List<String> objecting = this.countersigning.standingObjections(reply);
		if ((refused || changed || !objecting.isEmpty()) && given(command.reason()).isEmpty()) {
			return Outcome.refused("reason", objecting.isEmpty() ? "required" : "objection-needs-reason");
		}
		if (changed && !this.choices.has(Dictionaries.REPLY_CLASS, corrected)) {
			return Outcome.refused("replyClass", "unknown-class", corrected);
		}
		if (changed && corrected.equals("B") && reply.commitments().isEmpty()) {
			return Outcome.refused("replyClass", "class-b-goes-back");
		}
		reply.step(task.key(), command.decision(), command.reason(), this.desk.stamp(actor));
		if (refused) {
			this.desk.refuse(reply);
			this.events.publishEvent(
					new ReplyRefused(reply.assignmentId(), reply.proposalId(), given(command.reason()).orElse("")));
		}
		else {
			reply.classified(corrected);
			settle(reply, objecting, command);
			this.desk.reached(reply, AssignmentState.AUDITED);
		}
		return Outcome.done();
	}

	private void settle(Reply reply, List<String> objecting, AuditReply command) {
		if (!objecting.isEmpty()) {
			this.events.publishEvent(new ObjectionSettled(reply.assignmentId(), reply.proposalId(), objecting,
					given(command.reason()).orElse("")));
		}
	}

	private static Optional<String> given(@Nullable String text) {
		return Optional.ofNullable(text).filter((given) -> !given.isBlank());
	}

}
