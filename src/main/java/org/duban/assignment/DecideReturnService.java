package org.duban.assignment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Options;
import org.duban.workflow.Options.Choice;
import org.duban.workflow.Outcome;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

@Component
class DecideReturnService implements CommandService<DecideReturn> {

	private final AssignmentBook book;

	private final Returns returns;

	private final UnitChoices units;

	private final ApplicationEventPublisher events;

	DecideReturnService(AssignmentBook book, Returns returns, UnitChoices units, ApplicationEventPublisher events) {
		this.book = book;
		this.returns = returns;
		this.units = units;
		this.events = events;
	}

	@Override
	public Class<DecideReturn> command() {
		return DecideReturn.class;
	}

	/** The request itself is shown as reason, wished unit and who signed it off. */
	@Override
	public Options options(OpenTask task, Actor actor) {
		List<Choice> request = this.returns.of(this.book.get(task.number("assignmentId")))
			.map((asked) -> new Choice(orEmpty(asked.suggestedUnit()), asked.reason(), asked.leaderSignOff()))
			.stream()
			.toList();
		return new Options(Map.of("units", this.units.all(), "request", request), List.of());
	}

	@Override
	public Outcome act(OpenTask task, DecideReturn command, Actor actor) {
		Assignment assignment = this.book.get(task.number("assignmentId"));
		Optional<ReturnRequest> request = this.returns.of(assignment).filter(ReturnRequest::open);
		if (request.isEmpty()) {
			return Outcome.refused("decision", "no-return-request");
		}
		return command.decision().equals("approve") ? approve(assignment, request.get(), command, actor)
				: refuse(assignment, request.get(), command, actor);
	}

	private Outcome approve(Assignment assignment, ReturnRequest request, DecideReturn command, Actor actor) {
		String newUnit = Objects.requireNonNull(command.newUnit());
		if (this.units.active(newUnit).isEmpty()) {
			return Outcome.refused("newUnit", "unknown-unit", newUnit);
		}
		if (this.book.rows(assignment.proposalId()).stream().anyMatch((open) -> open.unit().equals(newUnit))) {
			return Outcome.refused("newUnit", "unit-already-handles", newUnit);
		}
		request.approved(newUnit, command.comment(), this.returns.stamp(actor));
		publish(assignment, true, command.comment());
		return Outcome.done();
	}

	private Outcome refuse(Assignment assignment, ReturnRequest request, DecideReturn command, Actor actor) {
		String reason = Objects.requireNonNull(command.reason());
		request.refused(reason, this.returns.stamp(actor));
		this.returns.release(assignment);
		this.book.follow(assignment.proposalId());
		publish(assignment, false, reason);
		return Outcome.done();
	}

	private void publish(Assignment assignment, boolean approved, @Nullable String reason) {
		this.events
			.publishEvent(new ReturnDecided(assignment.id(), assignment.proposalId(), approved, orEmpty(reason)));
	}

	private static String orEmpty(@Nullable String text) {
		return (text != null) ? text : "";
	}

}
