package org.duban.handling;

import org.duban.assignment.AssignmentFacts;
import org.duban.deadline.ClockKind;
import org.duban.deadline.ClockSubject;
import org.duban.deadline.Clocks;
import org.duban.organisation.Dictionaries;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Options;
import org.duban.workflow.Outcome;

import org.springframework.stereotype.Component;

@Component
class RecordContactService implements CommandService<RecordContact> {

	private final ContactRepository contacts;

	private final ReplyDesk desk;

	private final Clocks clocks;

	private final Choices choices;

	RecordContactService(ContactRepository contacts, ReplyDesk desk, Clocks clocks, Choices choices) {
		this.contacts = contacts;
		this.desk = desk;
		this.clocks = clocks;
		this.choices = choices;
	}

	@Override
	public Class<RecordContact> command() {
		return RecordContact.class;
	}

	@Override
	public Options options(OpenTask task, Actor actor) {
		return Options.of("modes", this.choices.of(Dictionaries.CONTACT_MODE));
	}

	@Override
	public Outcome act(OpenTask task, RecordContact command, Actor actor) {
		return record(this.desk.assignment(task.number("assignmentId")), command, actor);
	}

	Outcome record(AssignmentFacts assignment, RecordContact command, Actor actor) {
		if (command.heldOn().isAfter(this.desk.today())) {
			return Outcome.refused("heldOn", "in-future");
		}
		if (!this.choices.has(Dictionaries.CONTACT_MODE, command.mode())) {
			return Outcome.refused("mode", "unknown-mode", command.mode());
		}
		this.contacts.save(new RecordedContact(assignment, command, this.desk.stamp(actor)));
		this.clocks.met(ClockKind.FIRST_CONTACT, ClockSubject.assignment(assignment.id(), assignment.proposalId()));
		return Outcome.done();
	}

}
