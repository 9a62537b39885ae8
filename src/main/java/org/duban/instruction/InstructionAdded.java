package org.duban.instruction;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A leader's instruction stands in a case.
 *
 * @param due by when it is to be followed up, or null if it asks for nothing
 * @param told engine groups whom it concerns
 */
public record InstructionAdded(long instructionId, long proposalId, String leader, String text, @Nullable LocalDate due,
		List<String> told) {

	public InstructionAdded {
		told = List.copyOf(told);
	}

}
