package org.duban.excellence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/** A score that does not come is asked of another expert. */
public record PassScoreOn(@NotBlank @Size(max = 64) String expert,
		@NotBlank @Size(max = 500) String reason) implements Command {

}
