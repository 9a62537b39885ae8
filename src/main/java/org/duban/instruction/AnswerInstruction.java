package org.duban.instruction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/** Whoever was to follow an instruction up says what was done. */
public record AnswerInstruction(@NotNull Long instruction,
		@NotBlank @Size(min = 10, max = 2000) String text) implements Command {

}
