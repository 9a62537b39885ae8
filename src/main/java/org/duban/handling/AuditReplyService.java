package org.duban.handling;

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

	private final ApplicationEventPublisher events;

	AuditReplyService(ReplyDesk desk, Choices choices, ApplicationEventPublisher events) {
		this.desk = desk;
		this.choices = choices;
		this.events = events;
	}

	@Override
	public Class<AuditReply> command() {
		return AuditReply.class;
	}

	@Override
	public Options options(OpenTask task, Actor actor) {
		return Options.of("replyClasses", this.choices.of(Dictionaries.REPLY_CLASS));
	}

	@Override
	public Outcome act(OpenTask task, AuditReply command, Actor actor) {
		Reply reply = this.desk.get(task.number("assignmentId"));
		boolean refused = command.decision().equals("refuse");
		String corrected = given(command.replyClass()).orElse(reply.replyClass());
		boolean changed = !reply.replyClass().equals(corrected);
		if ((refused || changed) && given(command.reason()).isEmpty()) {
			return Outcome.refused("reason", "required");
		}
		if (changed && !this.choices.has(Dictionaries.REPLY_CLASS, corrected)) {
			return Outcome.refused("replyClass", "unknown-class", corrected);
		}
		if (changed && corrected.equals("B") && reply.commitments().isEmpty()) {
			return Outcome.refused("replyClass", "class-b-needs-commitments");
		}
		reply.step(task.key(), command.decision(), command.reason(), this.desk.stamp(actor));
		if (refused) {
			this.desk.refuse(reply);
			this.events.publishEvent(
					new ReplyRefused(reply.assignmentId(), reply.proposalId(), given(command.reason()).orElse("")));
		}
		else {
			reply.classified(corrected);
			this.desk.reached(reply, AssignmentState.AUDITED);
		}
		return Outcome.done();
	}

	private static Optional<String> given(@Nullable String text) {
		return Optional.ofNullable(text).filter((given) -> !given.isBlank());
	}

}
