package org.duban.handling;

import org.duban.assignment.AssignmentFacts;

/**
 * Who signs a unit's reply off, one after the other. One level: it is only issued. Two:
 * the office checks it first. Three: the leader in charge checks it after the office, and
 * the head issues it.
 *
 * @param unit code of the unit
 */
record SignOffChain(String unit, int levels) {

	static final int FEWEST = 1;

	static final int MOST = 3;

	static boolean allows(int levels) {
		return levels >= FEWEST && levels <= MOST;
	}

	int checks() {
		return this.levels - 1;
	}

	/** Who checks next, when so many have checked. */
	String checkerAfter(int checked) {
		return "unit-" + this.unit + ((checked == 0) ? "-office" : "-leader");
	}

	/** The head issues what the leader in charge has checked already. */
	String issuer(AssignmentFacts assignment, boolean keyCase) {
		return (this.levels == MOST) ? "unit-" + this.unit + "-head" : assignment.issuerGroup(keyCase);
	}

}
