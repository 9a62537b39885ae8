package org.duban.handling;

import java.time.LocalDate;

/** One thing a delivered reply promises. */
public record Promise(long assignmentId, long proposalId, String text, String responsible, LocalDate plannedOn) {

}
