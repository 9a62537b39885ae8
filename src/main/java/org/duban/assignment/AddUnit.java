package org.duban.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/** One more unit for a case that is being handled. */
public record AddUnit(@NotBlank @Size(max = 32) String unit, @NotNull UnitRole role,
		@NotBlank @Size(max = 500) String reason) implements Command {

}
