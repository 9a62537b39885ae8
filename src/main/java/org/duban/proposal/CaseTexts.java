package org.duban.proposal;

import java.util.List;

/** What stands in a case, for those who judge it: its text, and what was said before. */
public interface CaseTexts {

	/**
	 * @param words characters of situation and suggestions together
	 */
	record Text(String title, String situation, String suggestions, int words) {

	}

	/**
	 * A case whose title looks alike.
	 *
	 * @param session e.g. {@code 14-05}
	 * @param earlier whether it is of an earlier session
	 * @param sameProposer whether the same person or organisation proposed it
	 */
	record Similar(long id, String number, String title, String session, CaseState state, boolean earlier,
			boolean sameProposer) {

	}

	/**
	 * @throws java.util.NoSuchElementException if there is none
	 */
	Text of(long proposalId);

	/**
	 * Cases of this and of earlier sessions that look alike, the most similar first, at
	 * most ten.
	 */
	List<Similar> alike(long proposalId);

}
