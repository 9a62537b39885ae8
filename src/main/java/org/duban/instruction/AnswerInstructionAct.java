package org.duban.instruction;

import java.util.Optional;

import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.Outcome;

import org.springframework.stereotype.Component;

/** Whoever was asked reports; that ends the clock. */
@Component
class AnswerInstructionAct implements ActService<AnswerInstruction> {

	private final InstructionRepository instructions;

	private final InstructionDesk desk;

	private final Addressees addressees;

	AnswerInstructionAct(InstructionRepository instructions, InstructionDesk desk, Addressees addressees) {
		this.instructions = instructions;
		this.desk = desk;
		this.addressees = addressees;
	}

	@Override
	public Class<AnswerInstruction> command() {
		return AnswerInstruction.class;
	}

	@Override
	public Subject subject() {
		return Subject.PROPOSAL;
	}

	@Override
	public boolean allowed(long proposalId, Actor actor) {
		return this.instructions.findByProposalIdAndStateOrderById(proposalId, InstructionState.OPEN)
			.stream()
			.anyMatch((open) -> this.addressees.includes(open.addressee(), actor));
	}

	@Override
	public Outcome act(long proposalId, AnswerInstruction command, Actor actor) {
		Optional<Instruction> asked = this.instructions.findById(command.instruction())
			.filter((found) -> found.isOf(proposalId) && this.addressees.includes(found.addressee(), actor));
		if (asked.isEmpty()) {
			return Outcome.refused("instruction", "instruction-not-yours");
		}
		if (!asked.get().open()) {
			return Outcome.refused("instruction", "instruction-not-open");
		}
		this.desk.answer(asked.get(), command.text(), actor);
		return Outcome.done();
	}

}
