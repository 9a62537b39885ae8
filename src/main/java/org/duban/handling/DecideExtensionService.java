package org.duban.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.duban.assignment.AssignmentFacts;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.FieldError;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Options;
import org.duban.workflow.Options.Choice;
import org.duban.workflow.Outcome;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

@Component
class DecideExtensionService implements CommandService<DecideExtension> {

	private final Extensions extensions;

	private final ReplyDesk desk;

	private final ApplicationEventPublisher events;

	DecideExtensionService(Extensions extensions, ReplyDesk desk, ApplicationEventPublisher events) {
		this.extensions = extensions;
		this.desk = desk;
		this.events = events;
	}

	@Override
	public Class<DecideExtension> command() {
		return DecideExtension.class;
	}

	/** The request: until when, and why. */
	@Override
	public Options options(OpenTask task, Actor actor) {
		return Options.of("request",
				this.extensions.open(task.number("assignmentId"))
					.map((asked) -> new Choice(asked.askedUntil().toString(), asked.reason(), ""))
					.stream()
					.toList());
	}

	@Override
	public Outcome act(OpenTask task, DecideExtension command, Actor actor) {
		AssignmentFacts assignment = this.desk.assignment(task.number("assignmentId"));
		Optional<ExtensionRequest> request = this.extensions.open(assignment.id());
		if (request.isEmpty()) {
			return Outcome.refused("decision", "no-extension-request");
		}
		return command.decision().equals("approve") ? approve(assignment, request.get(), command.until(), actor)
				: refuse(assignment, request.get(), Objects.requireNonNull(command.reason()), actor);
	}

	private Outcome approve(AssignmentFacts assignment, ExtensionRequest request, @Nullable LocalDate other,
			Actor actor) {
		LocalDate until = (other != null) ? other : request.askedUntil();
		Optional<ExtensionRule> rule = this.extensions.rule(assignment);
		if (rule.isEmpty()) {
			return Outcome.refused("decision", "no-reply-clock");
		}
		Optional<FieldError> refusal = rule.get().refusal(until);
		if (refusal.isPresent()) {
			return new Outcome.Refused(List.of(refusal.get()));
		}
		LocalDate due = this.extensions.grant(assignment, until);
		request.approved(due, this.desk.stamp(actor));
		this.events.publishEvent(new ExtensionDecided(assignment.id(), assignment.proposalId(), due, ""));
		return Outcome.done();
	}

	private Outcome refuse(AssignmentFacts assignment, ExtensionRequest request, String reason, Actor actor) {
		request.refused(reason, this.desk.stamp(actor));
		this.events.publishEvent(new ExtensionDecided(assignment.id(), assignment.proposalId(), null, reason));
		return Outcome.done();
	}

}
