package org.duban.workflow;

import java.util.Locale;

import org.duban.workflow.LooseMatters.LooseMatter;

/**
 * A room whose process stands under no case. Its tasks carry the id of the matter in a
 * variable of their own.
 */
public interface LooseRoom {

	/** The process variable that holds the matter's id. */
	String variable();

	LooseMatter get(long id);

	/**
	 * What one of its tasks is about. A room may say less, or something else, to whoever
	 * has the task.
	 * @param locale of whoever reads it
	 */
	default LooseMatter of(OpenTask task, Locale locale) {
		return get(task.number(variable()));
	}

}
