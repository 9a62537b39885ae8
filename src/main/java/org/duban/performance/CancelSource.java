package org.duban.performance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/**
 * An event, or one member's part in it, was entered wrongly or does not hold any more.
 */
public record CancelSource(@NotBlank @Size(min = 2, max = 300) String reason) implements Command {

}
