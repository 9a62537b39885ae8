package org.duban.notification;

import java.util.LinkedHashSet;
import java.util.Set;

import org.duban.account.Accounts.Person;
import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.Assignments;
import org.duban.keycase.KeyCaseSelected;
import org.duban.keycase.KeyOpinionsAsked;
import org.duban.keycase.KeySupervisionReported;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Key proposals: that a case was chosen, and that its supervision was reported on. */
@Component
class KeyNotices {

	private final Postbox postbox;

	private final Recipients recipients;

	private final Assignments assignments;

	KeyNotices(Postbox postbox, Recipients recipients, Assignments assignments) {
		this.postbox = postbox;
		this.recipients = recipients;
		this.assignments = assignments;
	}

	/** The head of a unit answers for a key proposal, so the head hears of it too. */
	@EventListener
	void on(KeyCaseSelected event) {
		Set<Person> told = new LinkedHashSet<>(this.recipients.allSigners(event.proposalId()));
		for (AssignmentFacts unit : this.assignments.open(event.proposalId())) {
			told.addAll(this.recipients.unit(unit.unit(), "liaison", "handler", "head"));
			told.addAll(this.recipients.groups(unit.officeGroup()));
		}
		told.addAll(this.recipients.named(event.supervisor()));
		told.addAll(this.recipients.groups(event.committee()));
		String leader = this.recipients.named(event.supervisor())
			.stream()
			.map(Person::name)
			.findFirst()
			.orElse(event.supervisor());
		this.postbox.tell(told,
				Notice.of("key-selected", event.proposalId(), event.minutesNo(), leader, event.handlingLeader()));
	}

	/** The list of candidates goes round. */
	@EventListener
	void on(KeyOpinionsAsked event) {
		this.postbox.tell(this.recipients.named(event.people()), "key-opinions-asked", event.cases(),
				event.dueOn().toString());
	}

	/** The leader reads the report; the office has it for the meeting. */
	@EventListener
	void on(KeySupervisionReported event) {
		Set<Person> told = new LinkedHashSet<>(this.recipients.named(event.supervisor()));
		told.addAll(this.recipients.groups("clerk"));
		this.postbox.tell(told, Notice.of("key-reported", event.proposalId()));
	}

}
