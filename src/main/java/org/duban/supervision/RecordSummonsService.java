package org.duban.supervision;

import java.time.Clock;
import java.time.LocalDateTime;

import org.duban.deadline.RunningClock;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Options;
import org.duban.workflow.Outcome;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps the record of a talk with the unit. */
@Component
class RecordSummonsService implements CommandService<RecordSummons> {

	private final SummonsRepository summonses;

	private final LateClocks clocks;

	private final LateMatter matter;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	RecordSummonsService(SummonsRepository summonses, LateClocks clocks, LateMatter matter,
			ApplicationEventPublisher events, Clock clock) {
		this.summonses = summonses;
		this.clocks = clocks;
		this.matter = matter;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public Class<RecordSummons> command() {
		return RecordSummons.class;
	}

	@Override
	public Options options(OpenTask task, Actor actor) {
		return this.matter.of(task);
	}

	@Override
	public Outcome act(OpenTask task, RecordSummons command, Actor actor) {
		LocalDateTime now = LocalDateTime.now(this.clock);
		if (command.heldOn().isAfter(now.toLocalDate())) {
			return Outcome.refused("heldOn", "in-future");
		}
		RunningClock late = this.clocks.of(task);
		if (this.clocks.hasSummons(late)) {
			return Outcome.refused("", "summons-recorded-already", late.due().toString());
		}
		this.summonses.save(new Summons(LateClock.of(task), late.due(), command, new Stamp(actor.username(), now)));
		this.events.publishEvent(new SummonsRecorded(task.proposalId(), late.subject().assignmentId(), late.kind(),
				late.due(), late.remaining(), command, actor.name()));
		return Outcome.done();
	}

}
