package org.duban.proposal;

/** The mark 重点, as other rooms may set it. Joins the caller's transaction. */
public interface KeyMarks {

	/** How many cases of a session are filed, and how many of them are marked. */
	record Share(long marked, long filed) {

	}

	/** Marks a case that is filed; marking it twice is no error. */
	void mark(long proposalId);

	/** Takes the mark away; no mark is no error. */
	void unmark(long proposalId);

	/** The share in the case's session. */
	Share share(long proposalId);

}
