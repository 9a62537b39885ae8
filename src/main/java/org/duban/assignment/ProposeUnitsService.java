package org.duban.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.duban.proposal.CaseState;
import org.duban.proposal.Cases;
import org.duban.proposal.MergeObjections;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.FieldError;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Options;
import org.duban.workflow.Outcome;

import org.springframework.stereotype.Component;

@Component
class ProposeUnitsService implements CommandService<ProposeUnits> {

	private final Plan plan;

	private final UnitChoices units;

	private final Cases cases;

	private final MergeObjections objections;

	private final SuggestedUnits suggested;

	ProposeUnitsService(Plan plan, UnitChoices units, Cases cases, MergeObjections objections,
			SuggestedUnits suggested) {
		this.suggested = suggested;
		this.objections = objections;
		this.plan = plan;
		this.units = units;
		this.cases = cases;
	}

	@Override
	public Class<ProposeUnits> command() {
		return ProposeUnits.class;
	}

	@Override
	public Options options(OpenTask task, Actor actor) {
		return new Options(Map.of("units", this.units.all(), "suggested", this.suggested.choices(task.proposalId())),
				List.of());
	}

	@Override
	public Outcome act(OpenTask task, ProposeUnits command, Actor actor) {
		if (this.objections.undecided(task.proposalId())) {
			return Outcome.refused("", "merge-objection-open");
		}
		List<FieldError> errors = new ArrayList<>(UnitMix.refusals(command.units()));
		errors.addAll(this.units.unknown(command.units()));
		if (!errors.isEmpty()) {
			return new Outcome.Refused(errors);
		}
		long proposalId = task.proposalId();
		this.plan.replace(this.plan.of(proposalId), proposalId, command.units(), command.comment(), actor);
		if (command.preAssign()) {
			this.cases.reached(proposalId, CaseState.PRE_ASSIGNED);
		}
		return Outcome.done("preAssign", command.preAssign());
	}

}
