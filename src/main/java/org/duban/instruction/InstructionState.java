package org.duban.instruction;

/** What becomes of an instruction. */
enum InstructionState {

	/** Asks for nothing. */
	NOTED,
	/** Somebody is to report. */
	OPEN,
	/** Reported. */
	ANSWERED,
	/** Nobody waits for it: the case was withdrawn or is in the archive. */
	ENDED

}
