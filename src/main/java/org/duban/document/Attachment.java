package org.duban.document;

import java.time.LocalDateTime;

/**
 * A file that hangs on a proposal, without its content.
 *
 * @param sha256 in hexadecimal
 * @param uploadedBy log-in name
 */
record Attachment(long id, long proposalId, Purpose purpose, String name, String mediaType, long sizeBytes,
		String sha256, String uploadedBy, LocalDateTime uploadedAt) {

}
