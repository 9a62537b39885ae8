package org.duban.supervision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Matters of the task ledger, which have dates and no clock: reminded of by the days of
 * the ladder. Their room says which are open.
 */
public interface DatedMatters {

	/** What stands for a clock's kind where a reminder is of such a matter. */
	String KIND = "LEDGER_TASK";

	/**
	 * An open matter.
	 *
	 * @param since from when on it is open towards its date, Shanghai time
	 */
	record Matter(long id, String title, LocalDate start, LocalDate due, LocalDateTime since) {
	}

	List<Matter> open();

	Optional<Matter> find(long id);

	/** Sends the reminder of a level if the ledger does not have it. */
	void remind(Matter matter, int level);

}
