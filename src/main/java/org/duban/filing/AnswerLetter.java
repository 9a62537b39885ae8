package org.duban.filing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/** A unit answers what it was sent for reference (转来信); it need not. */
public record AnswerLetter(@NotBlank @Size(max = 2000) String answer) implements Command {

}
