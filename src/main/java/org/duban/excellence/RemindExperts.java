package org.duban.excellence;

import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/** Experts whose scores are missing are told so. */
public record RemindExperts(@Nullable @Size(max = 200) String note) implements Command {

}
