package org.duban.document;

/** What other rooms may ask of attachments. */
public interface Attachments {

	/** Whether there is such an attachment and it hangs on this proposal. */
	boolean belongs(long attachmentId, long proposalId);

}
