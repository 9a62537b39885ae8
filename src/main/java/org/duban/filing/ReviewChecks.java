package org.duban.filing;

import java.util.List;

import org.duban.workflow.Actor;

/** What was checked at the first review, kept with the opinion it led to. */
interface ReviewChecks {

	String HOUSE = "system";

	/** One line of the check list as it was. */
	record Checked(String by, Finding finding) {

		/** Found by the house, not ticked by a person. */
		boolean found() {
			return this.by.equals(HOUSE);
		}

	}

	void write(long proposalId, List<Finding> findings, List<String> ticks, Actor clerk);

	/** The newest check list of a case; empty if it was never checked. */
	List<Checked> of(long proposalId);

}
