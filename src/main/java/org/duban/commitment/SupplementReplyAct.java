package org.duban.commitment;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.Assignments;
import org.duban.commitment.SupplementaryReply.Classes;
import org.duban.commitment.SupplementaryReply.Mark;
import org.duban.handling.ReplyClasses;
import org.duban.handling.ReplySupplemented;
import org.duban.organisation.Dictionaries;
import org.duban.proposal.CaseState;
import org.duban.proposal.Cases;
import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.Outcome;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Once every promise of a unit was verified as kept, its reply may become a better one.
 */
@Component
class SupplementReplyAct implements ActService<SupplementReply> {

	private final CommitmentLedger ledger;

	private final SupplementaryReplyRepository supplements;

	private final ReplyClasses classes;

	private final SupplementParts parts;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SupplementReplyAct(CommitmentLedger ledger, SupplementaryReplyRepository supplements, ReplyClasses classes,
			SupplementParts parts, ApplicationEventPublisher events, Clock clock) {
		this.ledger = ledger;
		this.supplements = supplements;
		this.classes = classes;
		this.parts = parts;
		this.events = events;
		this.clock = clock;
	}

	/** What the act asks of other rooms. */
	@Component
	record SupplementParts(Assignments assignments, Cases cases, Dictionaries dictionaries) {
	}

	@Override
	public Class<SupplementReply> command() {
		return SupplementReply.class;
	}

	@Override
	public Subject subject() {
		return Subject.ASSIGNMENT;
	}

	@Override
	public boolean allowed(long assignmentId, Actor actor) {
		AssignmentFacts facts = this.parts.assignments().facts(assignmentId);
		return actor.is("unit-" + facts.unit() + "-handler") && !this.ledger.of(assignmentId).isEmpty()
				&& this.parts.cases().facts(facts.proposalId()).state() != CaseState.ARCHIVED;
	}

	@Override
	public Outcome act(long assignmentId, SupplementReply command, Actor actor) {
		List<Commitment> promises = this.ledger.of(assignmentId);
		String before = this.classes.of(assignmentId).orElse("");
		String wished = command.replyClass();
		String after = (wished == null || wished.isBlank()) ? before : wished;
		if (promises.stream().anyMatch((promise) -> promise.state() != CommitmentState.KEPT)) {
			return Outcome.refused("", "promises-not-kept");
		}
		if (this.supplements.existsByAssignmentId(assignmentId)) {
			return Outcome.refused("", "supplemented-already");
		}
		if (this.parts.dictionaries().find(Dictionaries.REPLY_CLASS, after).isEmpty() || after.compareTo(before) > 0) {
			return Outcome.refused("replyClass", "class-not-better", before);
		}
		AssignmentFacts facts = this.parts.assignments().facts(assignmentId);
		this.supplements.save(new SupplementaryReply(assignmentId, facts.proposalId(), command.text(),
				new Classes(before, after), new Mark(actor.username(), LocalDateTime.now(this.clock))));
		this.classes.change(assignmentId, after);
		this.events.publishEvent(new ReplySupplemented(assignmentId, facts.proposalId(), facts.unitName(),
				command.text(), before, after));
		return Outcome.done();
	}

}
