package org.duban.feedback;

import java.time.LocalDate;

/**
 * A form that was sent to a signer; nothing of what it was answered with.
 *
 * @param signer log-in name
 */
public record AskedFeedback(long id, long proposalId, long assignmentId, String signer, LocalDate requestedOn) {

}
