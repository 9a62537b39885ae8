package org.duban.supervision.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.supervision.ReminderLadder;

import org.springframework.stereotype.Component;

/** A clock reached the level in the variable {@code level}. */
@Component
class ReachLevel implements JavaDelegate {

	private final ReminderLadder steps;

	ReachLevel(ReminderLadder steps) {
		this.steps = steps;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.steps.reached(Ladder.number(execution, "clockId"), (int) Ladder.number(execution, "level"));
	}

}
