package org.duban.handling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.AssignmentState;
import org.duban.assignment.Assignments;
import org.duban.assignment.UnitRole;
import org.duban.deadline.ClockKind;
import org.duban.deadline.ClockSubject;
import org.duban.deadline.Clocks;
import org.duban.deadline.RunningClock;
import org.duban.parameter.Parameters;
import org.duban.proposal.Cases;
import org.duban.proposal.ProposalFacts;
import org.duban.workflow.FieldError;

import org.springframework.stereotype.Component;

/** What must have been done before a reply can be drafted. */
@Component
class Groundwork {

	private final ContactRepository contacts;

	private final Assignments assignments;

	private final Clocks clocks;

	private final Parameters parameters;

	private final ReplyDesk desk;

	private final Cases cases;

	Groundwork(ContactRepository contacts, Assignments assignments, Clocks clocks, Parameters parameters,
			ReplyDesk desk, Cases cases) {
		this.contacts = contacts;
		this.assignments = assignments;
		this.clocks = clocks;
		this.parameters = parameters;
		this.desk = desk;
		this.cases = cases;
	}

	List<FieldError> refusals(AssignmentFacts assignment, boolean withoutOpinions) {
		List<FieldError> errors = new ArrayList<>(contactRule(assignment.proposalId()).refusals(contacts(assignment)));
		if (assignment.role() == UnitRole.MAIN && assignment.round() == 1) {
			errors.addAll(missingOpinions(assignment.proposalId(), withoutOpinions));
		}
		return errors;
	}

	/** The talks of this round of handling that the proposer does not deny. */
	List<RecordedContact> contacts(AssignmentFacts assignment) {
		return this.contacts.findByAssignmentIdOrderById(assignment.id())
			.stream()
			.filter((contact) -> contact.counts(assignment.round()))
			.toList();
	}

	/** Asked now: a case may have become a key one since it was assigned. */
	private ContactRule contactRule(long proposalId) {
		LocalDate today = this.desk.today();
		ProposalFacts facts = this.cases.facts(proposalId);
		return new ContactRule(this.parameters.number("contact.required", today), ContactRule
			.asksFaceToFace(this.parameters.text("contact.face.to.face", today), facts.key(), facts.collective()),
				ContactRule.phases(this.parameters.text("contact.phases", today)));
	}

	private List<FieldError> missingOpinions(long proposalId, boolean withoutOpinions) {
		return this.assignments.open(proposalId)
			.stream()
			.filter((unit) -> unit.role() == UnitRole.CO && unit.state() != AssignmentState.OPINION_SENT)
			.filter((unit) -> !(withoutOpinions && longOverdue(unit)))
			.map((unit) -> new FieldError("withoutOpinions", "opinion-missing", List.of(unit.unitName())))
			.toList();
	}

	private boolean longOverdue(AssignmentFacts unit) {
		int grace = this.parameters.number("coop.late.wd", this.desk.today());
		return this.clocks.find(ClockKind.CO_OPINION, ClockSubject.assignment(unit.id(), unit.proposalId()))
			.filter((clock) -> clock.state() == RunningClock.State.RUNNING)
			.filter((clock) -> clock.remaining() <= -grace)
			.isPresent();
	}

}
