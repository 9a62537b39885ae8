package org.duban.supervision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Matters that have dates and no clock: their room says which are open, on which days
 * they are reminded of, to whom and in which words.
 */
public interface DatedMatters {

	/** What stands for a clock's kind where a reminder is of such a matter. */
	enum Kind {

		/** A matter or node of the task ledger. */
		LEDGER_TASK,
		/** One of those who are asked about candidates for key proposals. */
		KEY_OPINION

	}

	/**
	 * An open matter.
	 *
	 * @param since from when on it is open towards its date, Shanghai time
	 */
	record Matter(Kind kind, long id, String title, LocalDate start, LocalDate due, LocalDateTime since) {
	}

	/**
	 * What is said to whom.
	 *
	 * @param people log-in names
	 * @param path of the page on which something can be done about it
	 */
	record Said(List<String> people, String text, String path) {

		public Said {
			people = List.copyOf(people);
		}

	}

	Kind kind();

	List<Matter> open();

	Optional<Matter> find(long id);

	/** The levels that were reached by 09:00 of a day; none on a day off. */
	List<Integer> reached(Matter matter, LocalDate day);

	/** The working day on which a level is reached. */
	LocalDate dayOf(Matter matter, int level);

	/** What is said when a level is reached. */
	Said said(Matter matter, int level);

}
