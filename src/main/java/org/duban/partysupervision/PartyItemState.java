package org.duban.partysupervision;

/** Where an item stands. */
enum PartyItemState {

	/** Handed over, not taken on yet (待立项). */
	ENTERED,
	/** The unit is at it (整改中). */
	OPEN,
	/** Reported done, to be verified (待核验). */
	REPORTED,
	/** Struck off (已销号). */
	CLOSED,
	/** Not taken on (不予立项). */
	DECLINED,
	/** The case is no more. */
	DROPPED;

	boolean ended() {
		return this == CLOSED || this == DECLINED || this == DROPPED;
	}

}
