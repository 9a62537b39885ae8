package org.duban.handling;

import java.util.Optional;

import org.duban.proposal.Cases;
import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.Outcome;

import org.springframework.stereotype.Component;

@Component
class ConfirmContactService implements ActService<ConfirmContact> {

	private final ContactRepository contacts;

	private final ReplyDesk desk;

	private final Cases cases;

	ConfirmContactService(ContactRepository contacts, ReplyDesk desk, Cases cases) {
		this.contacts = contacts;
		this.desk = desk;
		this.cases = cases;
	}

	@Override
	public Class<ConfirmContact> command() {
		return ConfirmContact.class;
	}

	@Override
	public Subject subject() {
		return Subject.ASSIGNMENT;
	}

	@Override
	public boolean allowed(long assignmentId, Actor actor) {
		return signed(assignmentId, actor) && this.contacts.findByAssignmentIdOrderById(assignmentId)
			.stream()
			.anyMatch(RecordedContact::unanswered);
	}

	private boolean signed(long assignmentId, Actor actor) {
		long proposalId = this.desk.assignment(assignmentId).proposalId();
		return this.cases.facts(proposalId).signers().contains(actor.username());
	}

	@Override
	public Outcome act(long assignmentId, ConfirmContact command, Actor actor) {
		if (!signed(assignmentId, actor)) {
			return Outcome.refused("", "not-a-signer");
		}
		Optional<RecordedContact> contact = this.contacts.findById(command.contact())
			.filter((found) -> found.of(assignmentId));
		if (contact.isEmpty()) {
			return Outcome.refused("contact", "unknown-contact", command.contact());
		}
		if (!contact.get().unanswered()) {
			return Outcome.refused("contact", "contact-answered");
		}
		contact.get().answered(command.confirmed(), this.desk.stamp(actor));
		return Outcome.done();
	}

}
