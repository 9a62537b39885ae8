package org.duban.assignment;

import java.util.List;

import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.FieldError;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Options;
import org.duban.workflow.Outcome;

import org.springframework.stereotype.Component;

@Component
class PreAssignmentOpinionService implements CommandService<PreAssignmentOpinion> {

	private final Plan plan;

	private final UnitChoices units;

	PreAssignmentOpinionService(Plan plan, UnitChoices units) {
		this.plan = plan;
		this.units = units;
	}

	@Override
	public Class<PreAssignmentOpinion> command() {
		return PreAssignmentOpinion.class;
	}

	@Override
	public Options options(OpenTask task, Actor actor) {
		return Options.of("units", this.units.all());
	}

	@Override
	public Outcome act(OpenTask task, PreAssignmentOpinion command, Actor actor) {
		List<FieldError> errors = this.units.unknown("suggestedUnit", command.suggestedUnit());
		if (!errors.isEmpty()) {
			return new Outcome.Refused(errors);
		}
		String unit = task.text("unitCode");
		if (command.suggestedUnit() != null && command.suggestedUnit().equals(unit)) {
			return Outcome.refused("suggestedUnit", "same-unit");
		}
		PlannedUnit.Opinion opinion = command.decision().equals("accept") ? PlannedUnit.Opinion.ACCEPTED
				: PlannedUnit.Opinion.NOT_OURS;
		this.plan.of(task.proposalId())
			.stream()
			.filter((row) -> row.unit().equals(unit))
			.forEach((row) -> row.says(opinion, command.reason(), command.suggestedUnit(), this.plan.stamp(actor)));
		return Outcome.done("dispute", this.plan.disputed(task.proposalId()));
	}

}
