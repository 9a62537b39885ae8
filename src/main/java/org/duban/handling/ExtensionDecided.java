package org.duban.handling;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The office decided a request for more time.
 *
 * @param until the new date, or null if refused
 */
public record ExtensionDecided(long assignmentId, long proposalId, @Nullable LocalDate until, String reason) {

}
