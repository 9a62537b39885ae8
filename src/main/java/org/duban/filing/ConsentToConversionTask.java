package org.duban.filing;

import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Outcome;
import org.springframework.stereotype.Component;

@Component
class ConsentToConversionTask implements CommandService<ConsentToConversion> {

	private final Refusals refusals;

	ConsentToConversionTask(Refusals refusals) {
		this.refusals = refusals;
	}

	@Override
	public Class<ConsentToConversion> command() {
		return ConsentToConversion.class;
	}

	@Override
	public Outcome act(OpenTask task, ConsentToConversion command, Actor actor) {
		// Without consent the process's next step sends the text as a letter.
		if (command.decision().equals("agree")) {
			this.refusals.settle(task.proposalId(), "opinion");
		}
		return Outcome.done();
	}

}
