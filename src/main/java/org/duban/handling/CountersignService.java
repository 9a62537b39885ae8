package org.duban.handling;

import java.util.Optional;

import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Outcome;

import org.springframework.stereotype.Component;

@Component
class CountersignService implements CommandService<Countersign> {

	private final ReplyDesk desk;

	private final Countersigning countersigning;

	CountersignService(ReplyDesk desk, Countersigning countersigning) {
		this.desk = desk;
		this.countersigning = countersigning;
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
		return Outcome.done("objection", this.countersigning.settle(reply));
	}

}
