package org.duban.supervision.process;

import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.duban.supervision.ReminderLadder;

import org.springframework.stereotype.Component;

/**
 * The times of the ladder's timers, and whom it still asks. Public, so that the model's
 * expressions reach it.
 */
@Component("ladder")
public class Ladder {

	private final ReminderLadder steps;

	Ladder(ReminderLadder steps) {
		this.steps = steps;
	}

	public Date at(DelegateExecution execution, int level) {
		return Date.from(this.steps.at(number(execution, "clockId"), level));
	}

	/** Only a unit gets orders, and one for a date. */
	public boolean orders(DelegateExecution execution) {
		return execution.getVariable("unitCode") != null && this.steps.orderWanted(number(execution, "clockId"));
	}

	/** Only a unit is summoned, and once for a date. */
	public boolean summons(DelegateExecution execution) {
		return execution.getVariable("unitCode") != null && this.steps.summonsWanted(number(execution, "clockId"));
	}

	static long number(DelegateExecution execution, String variable) {
		return ((Number) execution.getVariable(variable)).longValue();
	}

}
