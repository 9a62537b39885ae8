package org.duban.handling;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/** What a reply promises. */
@Embeddable
record ReplyCommitment(String promise, String responsible, LocalDate plannedOn) {

}
