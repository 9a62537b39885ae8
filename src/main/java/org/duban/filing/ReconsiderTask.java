package org.duban.filing;

import org.duban.filing.ReviewOpinion.Stage;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

@Component
class ReconsiderTask implements CommandService<Reconsider> {

	private final ReviewNotes notes;

	private final ApplicationEventPublisher events;

	ReconsiderTask(ReviewNotes notes, ApplicationEventPublisher events) {
		this.notes = notes;
		this.events = events;
	}

	@Override
	public Class<Reconsider> command() {
		return Reconsider.class;
	}

	@Override
	public Outcome act(OpenTask task, Reconsider command, Actor actor) {
		boolean file = command.decision().equals("file");
		this.notes.write(task.proposalId(), Stage.RECONSIDERATION, actor,
				new ReviewOpinion.Content(command.decision(), null, null, null, command.comment().strip()));
		this.events.publishEvent(new ProposalReconsidered(task.proposalId(), file, command.comment().strip()));
		return Outcome.done("notFiledOutcome", file ? "file" : "closed");
	}

}
