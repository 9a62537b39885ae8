package org.duban.supervision;

import java.util.Optional;

import org.duban.deadline.Clocks;
import org.duban.deadline.RunningClock;
import org.duban.workflow.OpenTask;

import org.springframework.stereotype.Component;

/** Finds the clock that a step of the ladder is about, and the papers it led to. */
@Component
class LateClocks {

	private final Clocks clocks;

	private final OrderRepository orders;

	private final SummonsRepository summonses;

	LateClocks(Clocks clocks, OrderRepository orders, SummonsRepository summonses) {
		this.clocks = clocks;
		this.orders = orders;
		this.summonses = summonses;
	}

	Optional<RunningClock> find(long clockId) {
		return this.clocks.find(clockId);
	}

	RunningClock of(OpenTask task) {
		return find(task.number("clockId")).orElseThrow();
	}

	/** Whether the unit was ordered for the date that the clock has now. */
	boolean hasOrder(RunningClock clock) {
		return this.orders.existsByLateClockIdAndDueOn(clock.id(), clock.due());
	}

	boolean hasSummons(RunningClock clock) {
		return this.summonses.existsByLateClockIdAndDueOn(clock.id(), clock.due());
	}

}
