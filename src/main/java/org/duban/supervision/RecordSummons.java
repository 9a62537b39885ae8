package org.duban.supervision;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/** 约谈: who of the unit was spoken to, when, and what came of it. */
public record RecordSummons(@NotNull LocalDate heldOn, @NotBlank @Size(max = 50) String person,
		@NotBlank @Size(max = 2000) String text) implements Command {

}
