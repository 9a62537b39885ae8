package org.duban.feedback;

import java.util.List;

import org.duban.proposal.Cases;
import org.duban.proposal.SpeakerChanged;
import org.duban.workflow.TaskHandover;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Open forms go to the signer who took over, in the main case too. */
@Component
class AnswerPassedOn {

	private final FeedbackRepository feedbacks;

	private final Cases cases;

	private final TaskHandover tasks;

	AnswerPassedOn(FeedbackRepository feedbacks, Cases cases, TaskHandover tasks) {
		this.feedbacks = feedbacks;
		this.cases = cases;
		this.tasks = tasks;
	}

	@EventListener
	void on(SpeakerChanged event) {
		String to = event.to();
		if (to == null) {
			return;
		}
		Long main = this.cases.facts(event.proposalId()).mainCaseId();
		for (long asked : (main != null) ? List.of(event.proposalId(), main) : List.of(event.proposalId())) {
			List<Feedback> forms = this.feedbacks.findByProposalIdOrderById(asked)
				.stream()
				.filter((form) -> form.open() && form.asked().signer().equals(event.from()))
				.toList();
			forms.forEach((form) -> {
				form.passOn(to);
				this.feedbacks.save(form);
			});
			if (!forms.isEmpty()) {
				this.tasks.handOver(asked, event.from(), to);
			}
		}
	}

}
