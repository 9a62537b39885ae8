package org.duban.excellence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/** The selection is given up. */
public record CancelSelection(@NotBlank @Size(max = 500) String reason) implements Command {

}
