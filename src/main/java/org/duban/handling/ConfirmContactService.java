package org.duban.handling;

import java.util.Optional;

import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.AssignmentState;
import org.duban.deadline.ClockKind;
import org.duban.deadline.ClockSubject;
import org.duban.deadline.Clocks;
import org.duban.proposal.CaseState;
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

	private final Groundwork groundwork;

	private final Clocks clocks;

	ConfirmContactService(ContactRepository contacts, ReplyDesk desk, Cases cases, Groundwork groundwork,
			Clocks clocks) {
		this.contacts = contacts;
		this.desk = desk;
		this.cases = cases;
		this.groundwork = groundwork;
		this.clocks = clocks;
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
		return signed(assignmentId, actor) && !locked(assignmentId)
				&& this.contacts.findByAssignmentIdOrderById(assignmentId)
					.stream()
					.anyMatch(RecordedContact::unanswered);
	}

	private boolean locked(long assignmentId) {
		return this.cases.facts(this.desk.assignment(assignmentId).proposalId()).state() == CaseState.ARCHIVED;
	}

	/** A signer, or the office once no signer is a member any more. */
	private boolean signed(long assignmentId, Actor actor) {
		long proposalId = this.desk.assignment(assignmentId).proposalId();
		return this.cases.facts(proposalId).signers().contains(actor.username())
				|| actor.is("clerk") && this.cases.voiceless(proposalId);
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
		awaitAgain(this.desk.assignment(assignmentId));
		return Outcome.done();
	}

	/**
	 * If nothing is left of what the unit recorded, its first contact is still to come.
	 * Once the reply is drafted there is none to come any more, and no task for it.
	 */
	private void awaitAgain(AssignmentFacts assignment) {
		boolean before = assignment.state().compareTo(AssignmentState.SIGNED) <= 0;
		if (before && assignment.round() == 1 && this.groundwork.contacts(assignment).isEmpty()) {
			this.clocks.reopen(ClockKind.FIRST_CONTACT,
					ClockSubject.assignment(assignment.id(), assignment.proposalId()));
		}
	}

}
