package org.duban.handling;

import java.time.LocalDateTime;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** One step of a reply's sign-off, as it happened. */
@Embeddable
record ReplyStep(String task, String decision, @Nullable String reason, String doneBy, LocalDateTime doneAt) {

}
