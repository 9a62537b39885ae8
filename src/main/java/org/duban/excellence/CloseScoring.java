package org.duban.excellence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/** Nobody waits any longer for scores that did not come. */
public record CloseScoring(@NotBlank @Size(max = 500) String reason) implements Command {

}
