package org.duban.proposal;

/** The mark 重点, as other rooms may set it. Joins the caller's transaction. */
public interface KeyMarks {

	/** Marks a case that is filed; marking it twice is no error. */
	void mark(long proposalId);

}
