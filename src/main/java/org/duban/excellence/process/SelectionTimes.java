package org.duban.excellence.process;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.duban.excellence.SelectionSteps;

import org.springframework.stereotype.Component;

/** When the steps end by themselves; public because the model's expressions call it. */
@Component
public class SelectionTimes {

	private final SelectionSteps steps;

	private final Clock clock;

	SelectionTimes(SelectionSteps steps, Clock clock) {
		this.steps = steps;
		this.clock = clock;
	}

	public Date recommendingOver(DelegateExecution execution) {
		return date(this.steps.afterRecommending(SelectionIds.selection(execution)));
	}

	public Date scoringOver(DelegateExecution execution) {
		return date(this.steps.afterScoring(SelectionIds.selection(execution)));
	}

	public Date publicityOver(DelegateExecution execution) {
		return date(this.steps.afterPublicity(SelectionIds.selection(execution)));
	}

	private Date date(LocalDateTime moment) {
		return Date.from(moment.atZone(this.clock.getZone()).toInstant());
	}

}
