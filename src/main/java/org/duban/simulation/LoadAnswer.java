package org.duban.simulation;

/**
 * What more cases would make of a unit's replies, if it goes on at the pace of the last
 * twelve months and takes the nearest date first.
 *
 * @param unit its name
 * @param open replies it owes today
 * @param done replies of the last twelve months
 * @param workingDays of the last twelve months
 * @param pace replies in twenty working days, about a month
 * @param before as it is
 * @param after with the new ones, assigned today
 */
public record LoadAnswer(String unit, int open, int done, int workingDays, double pace, Queue before, Queue after) {

	/**
	 * @param days working days until the last one is done
	 * @param late how many would be late by then
	 */
	public record Queue(int replies, int days, int late) {

	}

	/** Whether the unit's pace is known: it finished something. */
	public boolean known() {
		return this.done > 0;
	}

}
