package org.duban.excellence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/** A candidate is out, whatever its points: it was copied, or its data are false. */
public record VetoCandidate(@NotNull @Pattern(regexp = "plagiarism|false-data") String kind,
		@NotBlank @Size(min = 5, max = 500) String reason) implements Command {

}
