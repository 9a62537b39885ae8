package org.duban.instruction;

import java.time.LocalDate;

/**
 * The unit that was to follow an instruction up has the case no longer; its office does.
 *
 * @param office engine group of the office
 */
public record InstructionPassed(long instructionId, long proposalId, String leader, LocalDate due, String office) {

}
