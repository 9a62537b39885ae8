package org.duban.instruction;

import java.util.List;
import java.util.Optional;

import org.duban.deadline.ClockKind;
import org.duban.deadline.RunningClock;
import org.duban.supervision.ClockHolders;

import org.springframework.stereotype.Component;

/** An office that follows an instruction up has no task, and is reminded all the same. */
@Component
class InstructionHolders implements ClockHolders {

	private final InstructionRepository instructions;

	InstructionHolders(InstructionRepository instructions) {
		this.instructions = instructions;
	}

	@Override
	public List<String> of(RunningClock clock) {
		return (clock.kind() != ClockKind.OFFICE_INSTRUCTION) ? List.of()
				: this.instructions.findById(clock.subject().id())
					.map((one) -> Optional.ofNullable(one.addressee().officeGroup()))
					.flatMap((office) -> office)
					.stream()
					.toList();
	}

}
