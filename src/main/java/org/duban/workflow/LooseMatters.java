package org.duban.workflow;

/**
 * What is supervised by a process of its own and belongs to no case: its room says what
 * it is and who answers for it. Tasks and clocks of such a matter name no case.
 */
public interface LooseMatters {

	/** The process variable with the matter's id, and what its clocks run on. */
	String VARIABLE = "partyItemId";

	/**
	 * A matter.
	 *
	 * @param number of its ledger; before it has one the id with a №
	 * @param title its first words
	 * @param unit code of the unit that answers for it
	 * @param path of the page on which it stands
	 */
	record LooseMatter(long id, String number, String title, String unit, String unitName, String path) {
	}

	LooseMatter get(long id);

}
