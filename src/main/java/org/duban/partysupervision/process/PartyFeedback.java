package org.duban.partysupervision.process;

import java.time.Clock;
import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.duban.partysupervision.PartyFeedbacks;
import org.springframework.stereotype.Component;

/**
 * When a missing report is noticed; public because the model's expression calls it.
 */
@Component
public class PartyFeedback {

	private final PartyFeedbacks feedbacks;

	private final Clock clock;

	PartyFeedback(PartyFeedbacks feedbacks, Clock clock) {
		this.feedbacks = feedbacks;
		this.clock = clock;
	}

	public Date at(DelegateExecution execution) {
		return Date.from(this.feedbacks.noticed(item(execution)).atZone(this.clock.getZone()).toInstant());
	}

	static long item(DelegateExecution execution) {
		return ((Number) execution.getVariable("partyItemId")).longValue();
	}

}
