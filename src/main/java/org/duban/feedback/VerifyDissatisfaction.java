package org.duban.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.duban.workflow.Decision;

/** The committee has asked the proposer why, and decides what follows. */
public record VerifyDissatisfaction(@NotNull @Decision( {
		"redo", "mediated" }) String decision, @NotBlank @Size(max = 1000) String comment) implements Command{

}
