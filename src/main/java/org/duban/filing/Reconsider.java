package org.duban.filing;

import org.duban.workflow.Command;
import org.duban.workflow.Decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The chair hears a refusal again (复议). */
public record Reconsider(@Decision( {
		"file", "uphold" }) String decision, @NotBlank @Size(max = 500) String comment) implements Command{

}
