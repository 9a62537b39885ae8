package org.duban.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.duban.workflow.Actor;

/** What other rooms may ask of attachments. */
public interface Attachments {

	/**
	 * A file without its content.
	 *
	 * @param purpose {@code CASE}, {@code SEAL}, {@code PAPER}, {@code SUPPLEMENT} or
	 * {@code FEEDBACK}
	 * @param sha256 in hexadecimal
	 */
	record Paper(long id, String purpose, String name, long size, String sha256) {

	}

	/** All files of a case, in the order in which they came. */
	List<Paper> of(long proposalId);

	/** Writes a file's content, part by part. */
	void copy(long attachmentId, OutputStream out) throws IOException;

	/** Whether there is such an attachment and it hangs on this proposal. */
	boolean belongs(long attachmentId, long proposalId);

	/**
	 * Hangs a file on a proposal without asking whether it is welcome: for what the house
	 * makes itself.
	 */
	void enclose(long proposalId, String purpose, String name, byte[] content, Actor actor);

}
