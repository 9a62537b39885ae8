package org.duban.keycase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.FieldError;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Options;
import org.duban.workflow.Outcome;
import org.springframework.stereotype.Component;

@Component
class PlanSupervisionService implements CommandService<PlanSupervision> {

	private final Supervisions supervisions;

	private final PlanRepository plans;

	private final KeyWords words;

	PlanSupervisionService(Supervisions supervisions, PlanRepository plans, KeyWords words) {
		this.supervisions = supervisions;
		this.plans = plans;
		this.words = words;
	}

	@Override
	public Class<PlanSupervision> command() {
		return PlanSupervision.class;
	}

	/** Which models were chosen, and what the leader said of the plan before. */
	@Override
	public Options options(OpenTask task, Actor actor) {
		KeyCase supervised = this.supervisions.of(task);
		List<Options.Choice> about = new ArrayList<>();
		supervised.models()
			.forEach((model) -> about.add(
					new Options.Choice("", this.words.of("key-model-asks", model), this.words.of("key-model", model))));
		this.plans.findFirstBySupervisionIdOrderByIdDesc(supervised.id())
			.flatMap(Plan::objection)
			.ifPresent((note) -> about.add(new Options.Choice("", note, this.words.text("key.plan-returned"))));
		return Options.of("about", about);
	}

	@Override
	public Outcome act(OpenTask task, PlanSupervision command, Actor actor) {
		LocalDate today = this.supervisions.today();
		List<FieldError> errors = new ArrayList<>();
		for (int i = 0; i < command.activities().size(); i++) {
			if (!command.activities().get(i).plannedOn().isAfter(today)) {
				errors.add(new FieldError("activities[" + i + "].plannedOn", "in-past", List.of()));
			}
		}
		if (!errors.isEmpty()) {
			return new Outcome.Refused(errors);
		}
		KeyCase supervised = this.supervisions.of(task);
		supervised.planned();
		this.plans.save(new Plan(supervised, command, actor.username(), this.supervisions.now()));
		return Outcome.done();
	}

}
