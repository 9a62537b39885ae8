package org.duban.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.FieldError;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Options;
import org.duban.workflow.Options.Choice;
import org.duban.workflow.Outcome;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Offices of two channels may settle at the same time; whether their halves make a whole
 * is asked when they approve.
 */
@Component
class SettleAssignmentService implements CommandService<SettleAssignment> {

	private final Plan plan;

	private final UnitChoices units;

	SettleAssignmentService(Plan plan, UnitChoices units) {
		this.plan = plan;
		this.units = units;
	}

	@Override
	public Class<SettleAssignment> command() {
		return SettleAssignment.class;
	}

	@Override
	public Options options(OpenTask task, Actor actor) {
		return new Options(Map.of("units", this.units.ofOffice(task.text("officeGroup")), "plan",
				this.plan.choices(task.proposalId()), "opinions", opinions(task.proposalId())), List.of());
	}

	/** What the units said: the reason as name, the suggested unit as group. */
	private List<Choice> opinions(long proposalId) {
		return this.plan.of(proposalId)
			.stream()
			.filter((row) -> row.opinion() == PlannedUnit.Opinion.NOT_OURS)
			.map((row) -> new Choice(row.unit(), orEmpty(row.opinionReason()), orEmpty(row.suggestedUnit())))
			.toList();
	}

	@Override
	public Outcome act(OpenTask task, SettleAssignment command, Actor actor) {
		String office = task.text("officeGroup");
		List<FieldError> errors = new ArrayList<>(UnitMix.repeated(command.units()));
		errors.addAll(this.units.unknown(command.units()));
		errors.addAll(ofOtherOffices(command.units(), office));
		if (!errors.isEmpty()) {
			return new Outcome.Refused(errors);
		}
		List<PlannedUnit> own = this.plan.of(task.proposalId(), office);
		List<UnitRole> roles = Stream
			.concat(this.plan.of(task.proposalId()).stream().filter((row) -> !own.contains(row)).map(PlannedUnit::role),
					command.units().stream().map(UnitInRole::role))
			.toList();
		if (roles.contains(UnitRole.MAIN) && !UnitMix.coherent(roles)) {
			return Outcome.refused("units", "one-main-or-separate");
		}
		this.plan.replace(own, task.proposalId(), command.units(), command.comment(), actor);
		return Outcome.done();
	}

	private List<FieldError> ofOtherOffices(List<UnitInRole> named, @Nullable String office) {
		List<String> own = this.units.ofOffice(office).stream().map(Choice::code).toList();
		List<FieldError> errors = new ArrayList<>();
		for (int i = 0; i < named.size(); i++) {
			String code = named.get(i).unit();
			if (this.units.active(code).isPresent() && !own.contains(code)) {
				errors.add(new FieldError("units[" + i + "].unit", "unit-of-other-channel", List.of(code)));
			}
		}
		return errors;
	}

	private static String orEmpty(@Nullable String text) {
		return (text != null) ? text : "";
	}

}
