package org.duban.keycase;

import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Options;
import org.duban.workflow.Outcome;
import org.springframework.stereotype.Component;

@Component
class ApproveSupervisionPlanService implements CommandService<ApproveSupervisionPlan> {

	private final Supervisions supervisions;

	private final PlanRepository plans;

	private final KeyWords words;

	ApproveSupervisionPlanService(Supervisions supervisions, PlanRepository plans, KeyWords words) {
		this.supervisions = supervisions;
		this.plans = plans;
		this.words = words;
	}

	@Override
	public Class<ApproveSupervisionPlan> command() {
		return ApproveSupervisionPlan.class;
	}

	@Override
	public Options options(OpenTask task, Actor actor) {
		return Options.of("about", plan(task).lines(this.words));
	}

	@Override
	public Outcome act(OpenTask task, ApproveSupervisionPlan command, Actor actor) {
		this.supervisions.of(task).planDecided(command.decision().equals("approve"));
		plan(task).decided(command, actor.username(), this.supervisions.now());
		return Outcome.done();
	}

	private Plan plan(OpenTask task) {
		return this.plans.findFirstBySupervisionIdOrderByIdDesc(task.number("supervisionId")).orElseThrow();
	}

}
