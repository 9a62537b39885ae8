package org.duban.supervision.process;

import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.duban.supervision.ReminderLadder;

import org.springframework.stereotype.Component;

/** The times of the ladder's timers. Public, so that the model's expressions reach it. */
@Component("ladder")
public class Ladder {

	private final ReminderLadder steps;

	Ladder(ReminderLadder steps) {
		this.steps = steps;
	}

	public Date at(DelegateExecution execution, int level) {
		return Date.from(this.steps.at(number(execution, "proposalId"), number(execution, "clockId"), level));
	}

	static long number(DelegateExecution execution, String variable) {
		return ((Number) execution.getVariable(variable)).longValue();
	}

}
