package org.duban.instruction;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.Assignments;
import org.duban.assignment.ReturnDecided;
import org.duban.assignment.UnitDoubled;
import org.duban.proposal.ProposalWithdrawn;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandAccepted;
import org.duban.workflow.Decisions;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps instructions: nobody who is asked loses the date silently. With a unit that has
 * the case no longer its office takes over; who waits for nothing any more is told by the
 * case's own end.
 */
@Component
class InstructionDesk {

	private final InstructionRepository instructions;

	private final InstructionClocks clocks;

	private final Addressees addressees;

	private final Assignments assignments;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	InstructionDesk(InstructionRepository instructions, InstructionClocks clocks, Addressees addressees,
			Assignments assignments, ApplicationEventPublisher events, Clock clock) {
		this.instructions = instructions;
		this.clocks = clocks;
		this.addressees = addressees;
		this.assignments = assignments;
		this.events = events;
		this.clock = clock;
	}

	void enter(Instruction given, AddInstruction said) {
		Instruction kept = this.instructions.save(given);
		LocalDate due = kept.open() ? this.clocks.start(kept, LocalDate.now(this.clock), said.until()) : null;
		this.events.publishEvent(new InstructionAdded(kept.id(), kept.proposalId(), kept.leader(), said.text(), due,
				this.addressees.groups(kept.proposalId(), kept.addressee())));
	}

	void answer(Instruction asked, String text, Actor actor) {
		asked.answered(text, actor.username(), LocalDateTime.now(this.clock));
		this.clocks.met(asked);
		this.events.publishEvent(new InstructionAnswered(asked.id(), asked.proposalId(), asked.leader(), actor.name(),
				text, asked.enteredBy()));
	}

	@EventListener
	void on(ReturnDecided event) {
		if (event.approved()) {
			pass(event.assignmentId());
		}
	}

	@EventListener
	void on(UnitDoubled event) {
		pass(event.assignmentId());
	}

	private void pass(long assignmentId) {
		AssignmentFacts gone = this.assignments.facts(assignmentId);
		for (Instruction open : this.instructions.findByAssignmentIdAndStateOrderById(assignmentId,
				InstructionState.OPEN)) {
			LocalDate due = this.clocks.pass(open, gone.officeGroup(), LocalDate.now(this.clock));
			this.events.publishEvent(
					new InstructionPassed(open.id(), open.proposalId(), open.leader(), due, gone.officeGroup()));
		}
	}

	@EventListener
	void on(ProposalWithdrawn event) {
		end(event.proposalId());
	}

	/** The archive check names what is still open before. */
	@EventListener
	void on(CommandAccepted accepted) {
		Long proposalId = accepted.proposalId();
		if (proposalId != null && accepted.key().equals("archive-check")
				&& Decisions.of(accepted.command()).filter("archive"::equals).isPresent()) {
			end(proposalId);
		}
	}

	private void end(long proposalId) {
		this.instructions.findByProposalIdAndStateOrderById(proposalId, InstructionState.OPEN).forEach((open) -> {
			this.clocks.cancel(open);
			open.end();
		});
	}

}
