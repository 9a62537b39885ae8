package org.duban.supervision;

import java.time.Instant;

/** What the escalation process asks of this room. */
public interface ReminderLadder {

	/**
	 * When the process is to ask for a level: 09:00 of its working day, the next such
	 * moment if that is past, or now if the ledger has the level already.
	 */
	Instant at(long clockId, int level);

	/**
	 * Writes the level, and every other that is due and not in the ledger. What is there
	 * for the same date is left alone.
	 */
	void reached(long clockId, int level);

	/** Whether no supervision order was issued yet for the clock and its date. */
	boolean orderWanted(long clockId);

	/** Whether no summons was recorded yet for the clock and its date. */
	boolean summonsWanted(long clockId);

}
