package org.duban.proposal;

/** A certain scanned paper of a proposal; they live with the documents. */
public interface Scans {

	boolean present(long proposalId, String purpose, long attachmentId);

}
