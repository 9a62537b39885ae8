package org.duban.instruction;

import java.time.LocalDate;

import org.duban.deadline.ClockKind;
import org.duban.deadline.ClockSubject;
import org.duban.deadline.Clocks;
import org.duban.deadline.RunningClock;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The date by which an instruction is followed up, by a unit or by an office. */
@Component
class InstructionClocks {

	private final Clocks clocks;

	InstructionClocks(Clocks clocks) {
		this.clocks = clocks;
	}

	LocalDate start(Instruction instruction, LocalDate today, @Nullable LocalDate until) {
		ClockSubject subject = subject(instruction);
		RunningClock clock = (until != null)
				? this.clocks.startUntil(kind(instruction), subject, today, until, "依据：批示要求的时限")
				: this.clocks.start(kind(instruction), subject, today);
		return clock.due();
	}

	void met(Instruction instruction) {
		this.clocks.met(kind(instruction), subject(instruction));
	}

	void cancel(Instruction instruction) {
		this.clocks.cancel(kind(instruction), subject(instruction));
	}

	/** The office has the date that the unit had. */
	LocalDate pass(Instruction instruction, String office, LocalDate today) {
		RunningClock before = this.clocks.find(kind(instruction), subject(instruction)).orElseThrow();
		cancel(instruction);
		instruction.passTo(office);
		LocalDate due = before.due().isBefore(today) ? today : before.due();
		return this.clocks.startUntil(kind(instruction), subject(instruction), today, due, before.basis()).due();
	}

	private static ClockKind kind(Instruction instruction) {
		return (instruction.addressee().assignmentId() != null) ? ClockKind.INSTRUCTION : ClockKind.OFFICE_INSTRUCTION;
	}

	private static ClockSubject subject(Instruction instruction) {
		return new ClockSubject(ClockKind.INSTRUCTION.variable(), instruction.id(), instruction.proposalId(),
				instruction.addressee().assignmentId());
	}

}
