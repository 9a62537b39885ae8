package org.duban.proposal;

/** What stands in a case, for those who judge it. */
public interface CaseTexts {

	/**
	 * @param words characters of situation and suggestions together
	 */
	record Text(String title, String situation, String suggestions, int words) {

	}

	/**
	 * @throws java.util.NoSuchElementException if there is none
	 */
	Text of(long proposalId);

}
