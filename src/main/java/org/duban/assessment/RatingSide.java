package org.duban.assessment;

/** Who rates. */
public enum RatingSide {

	/** The handling unit rates the proposal. */
	UNIT,
	/** Whoever was asked for an answer rates the unit. */
	PROPOSER

}
