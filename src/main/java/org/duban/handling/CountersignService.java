package org.duban.handling;

import java.util.Optional;

import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Outcome;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

@Component
class CountersignService implements CommandService<Countersign> {

	private final ReplyDesk desk;

	private final Countersigning countersigning;

	private final ApplicationEventPublisher events;

	CountersignService(ReplyDesk desk, Countersigning countersigning, ApplicationEventPublisher events) {
		this.desk = desk;
		this.countersigning = countersigning;
		this.events = events;
	}

	@Override
	public Class<Countersign> command() {
		return Countersign.class;
	}

	@Override
	public Outcome act(OpenTask task, Countersign command, Actor actor) {
		Reply reply = this.desk.get(task.number("assignmentId"));
		String unit = task.text("coUnit");
		Optional<Countersignature> asked = this.countersigning.of(reply)
			.stream()
			.filter((signature) -> signature.unit().equals(unit) && signature.open())
			.findFirst();
		if (asked.isEmpty()) {
			return Outcome.refused("decision", "not-asked-to-countersign");
		}
		asked.get().decided(command.decision(), command.text(), this.desk.stamp(actor));
		String text = command.text();
		if (text != null) {
			this.events
				.publishEvent(
						new ReplyQuestioned(reply.assignmentId(), reply.proposalId(),
								this.countersigning.unitNames(reply.assignmentId())
									.getOrDefault(asked.get().unit(), asked.get().unit()),
								asked.get().objects(), text));
		}
		return Outcome.done("objection", this.countersigning.settle(reply));
	}

}
