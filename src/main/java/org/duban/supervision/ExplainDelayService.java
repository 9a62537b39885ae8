package org.duban.supervision;

import java.time.Clock;
import java.time.LocalDateTime;

import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Options;
import org.duban.workflow.Outcome;

import org.springframework.stereotype.Component;

/** Keeps the unit's explanation. */
@Component
class ExplainDelayService implements CommandService<ExplainDelay> {

	private final ExplanationRepository explanations;

	private final LateMatter matter;

	private final Clock clock;

	ExplainDelayService(ExplanationRepository explanations, LateMatter matter, Clock clock) {
		this.explanations = explanations;
		this.matter = matter;
		this.clock = clock;
	}

	@Override
	public Class<ExplainDelay> command() {
		return ExplainDelay.class;
	}

	@Override
	public Options options(OpenTask task, Actor actor) {
		return this.matter.of(task);
	}

	@Override
	public Outcome act(OpenTask task, ExplainDelay command, Actor actor) {
		this.explanations.save(new DelayExplanation(LateClock.of(task), command,
				new Stamp(actor.username(), LocalDateTime.now(this.clock))));
		return Outcome.done();
	}

}
