package org.duban.handling;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/** A unit asks for more time for its reply. */
public record AskExtension(@NotNull LocalDate until, @NotBlank @Size(max = 500) String reason) implements Command {

}
