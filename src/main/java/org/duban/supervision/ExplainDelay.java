package org.duban.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/** The unit's written explanation of its delay. */
public record ExplainDelay(@NotBlank @Size(min = 10, max = 2000) String text) implements Command {

}
