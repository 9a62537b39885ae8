package org.duban.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.duban.calendar.WorkingDays;
import org.duban.parameter.Parameters;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.FieldError;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Options;
import org.duban.workflow.Outcome;

import org.springframework.stereotype.Component;

@Component
class SignForService implements CommandService<SignFor> {

	private final AssignmentBook book;

	private final Returns returns;

	private final UnitChoices units;

	private final Suggestions suggestions;

	private final WorkingDays workingDays;

	private final Parameters parameters;

	SignForService(AssignmentBook book, Returns returns, UnitChoices units, Suggestions suggestions,
			WorkingDays workingDays, Parameters parameters) {
		this.book = book;
		this.returns = returns;
		this.units = units;
		this.suggestions = suggestions;
		this.workingDays = workingDays;
		this.parameters = parameters;
	}

	@Override
	public Class<SignFor> command() {
		return SignFor.class;
	}

	@Override
	public Options options(OpenTask task, Actor actor) {
		return Options.of("units", this.units.all());
	}

	@Override
	public Outcome act(OpenTask task, SignFor command, Actor actor) {
		Assignment assignment = this.book.get(task.number("assignmentId"));
		List<FieldError> errors = this.units.unknown("suggestedUnit", command.suggestedUnit());
		if (!errors.isEmpty()) {
			return new Outcome.Refused(errors);
		}
		if (assignment.unit().equals(command.suggestedUnit())) {
			return Outcome.refused("suggestedUnit", "same-unit");
		}
		if (command.decision().equals("request-return")) {
			return requestReturn(assignment, command, actor);
		}
		if (command.decision().equals("suggest-unit")) {
			if (command.suggestedUnit() == null || command.suggestedUnit().isBlank()) {
				return Outcome.refused("suggestedUnit", "required");
			}
			this.suggestions.make(assignment, command.suggestedUnit(), command.reason());
		}
		Stamp stamp = this.returns.stamp(actor);
		assignment.signed(stamp.by(), stamp.at());
		this.book.follow(assignment.proposalId());
		return Outcome.done();
	}

	private Outcome requestReturn(Assignment assignment, SignFor command, Actor actor) {
		if (this.returns.of(assignment).isPresent()) {
			return Outcome.refused("decision", "return-already-asked");
		}
		LocalDate today = this.returns.stamp(actor).at().toLocalDate();
		int window = this.parameters.number("return.window.wd", today);
		if (!ReturnRule.open(assignment.facts().assignedOn(), today, window, this.workingDays)) {
			return Outcome.refused("decision", "return-window-closed", window);
		}
		this.returns.ask(new ReturnRequest(assignment, Objects.requireNonNull(command.reason()),
				command.suggestedUnit(), Objects.requireNonNull(command.leaderSignOff()), this.returns.stamp(actor)));
		this.returns.hold(assignment);
		this.book.follow(assignment.proposalId());
		return Outcome.done();
	}

}
