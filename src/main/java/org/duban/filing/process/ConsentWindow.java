package org.duban.filing.process;

import java.time.Clock;
import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.duban.filing.FilingSteps;
import org.springframework.stereotype.Component;

/** Until when silence is no consent. Public because the engine calls it by reflection. */
@Component
public class ConsentWindow {

	private final FilingSteps steps;

	private final Clock clock;

	ConsentWindow(FilingSteps steps, Clock clock) {
		this.steps = steps;
		this.clock = clock;
	}

	public Date end(DelegateExecution execution) {
		return Date.from(this.steps.consentOver().atZone(this.clock.getZone()).toInstant());
	}

}
