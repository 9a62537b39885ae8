package org.duban.document;

import org.duban.workflow.Actor;

/** What other rooms may ask of attachments. */
public interface Attachments {

	/** Whether there is such an attachment and it hangs on this proposal. */
	boolean belongs(long attachmentId, long proposalId);

	/**
	 * Hangs a file on a proposal without asking whether it is welcome: for what the house
	 * makes itself.
	 */
	void enclose(long proposalId, String purpose, String name, byte[] content, Actor actor);

}
