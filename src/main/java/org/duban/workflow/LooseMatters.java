package org.duban.workflow;

import java.util.Locale;
import java.util.Optional;

/**
 * What has a process of its own and belongs to no case: its room says what it is and who
 * answers for it ({@link LooseRoom}). Tasks and clocks of such a matter name no case.
 */
public interface LooseMatters {

	/** The process variable of the one kind that has clocks, and what they run on. */
	String VARIABLE = "partyItemId";

	/**
	 * A matter.
	 *
	 * @param number of its ledger; before it has one the id with a №
	 * @param title its first words
	 * @param unit code of the unit that answers for it, empty where none does
	 * @param path of the page on which it stands
	 */
	record LooseMatter(long id, String number, String title, String unit, String unitName, String path) {
	}

	/** One of the kind that has clocks. */
	LooseMatter get(long id);

	/**
	 * What a task is about that names no case; empty where it names one.
	 * @param locale of whoever reads it
	 */
	default Optional<LooseMatter> of(OpenTask task, Locale locale) {
		return Optional.ofNullable(task.matterId()).map(this::get);
	}

}
