package org.duban.performance;

import java.time.LocalDateTime;

import jakarta.persistence.Embeddable;

/** That something does not hold any more, and why. */
@Embeddable
record Cancelling(String cancelReason, String cancelledBy, LocalDateTime cancelledAt) {

}
