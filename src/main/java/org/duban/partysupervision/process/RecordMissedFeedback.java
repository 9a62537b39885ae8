package org.duban.partysupervision.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.partysupervision.PartyFeedbacks;
import org.springframework.stereotype.Component;

/** The unit did not report in the interval. */
@Component
class RecordMissedFeedback implements JavaDelegate {

	private final PartyFeedbacks feedbacks;

	RecordMissedFeedback(PartyFeedbacks feedbacks) {
		this.feedbacks = feedbacks;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.feedbacks.missed(PartyFeedback.item(execution));
	}

}
