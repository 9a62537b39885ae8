package org.duban.instruction;

/**
 * What an instruction asked for was reported as done.
 *
 * @param by name of who reports
 * @param enteredBy log-in name of who entered the instruction
 */
public record InstructionAnswered(long instructionId, long proposalId, String leader, String by, String text,
		String enteredBy) {

}
