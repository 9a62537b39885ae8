package org.duban.assignment;

import java.util.List;

/** A hint, never a decision: which units past cases suggest for a new one. */
public interface UnitSuggestions {

	/**
	 * A unit that is suggested.
	 *
	 * @param unit code of an active unit
	 * @param nearest the most alike cases that went to it, as people know them
	 * @param alike how many alike cases went to it
	 * @param returned how many of those it gave back
	 */
	record Suggested(String unit, List<String> nearest, int alike, int returned) {

	}

	/** The best first, at most three. */
	List<Suggested> of(long proposalId);

}
