package org.duban.handling;

import java.util.List;

/** What later rooms may know of replies. */
public interface Replies {

	record Delivered(long replyId, long assignmentId, int round, String replyClass) {

	}

	/** The newest delivered reply of each open MAIN or SEPARATE unit. */
	List<Delivered> delivered(long proposalId);

	/** What the newest delivered replies promise. */
	List<Promise> promises(long proposalId);

	/**
	 * A reply with all that its letter says.
	 * @throws java.util.NoSuchElementException if there is none
	 */
	ReplyLetter letter(long replyId);

}
