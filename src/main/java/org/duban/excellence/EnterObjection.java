package org.duban.excellence;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/**
 * Somebody objects to a case on the list.
 *
 * @param objector who, with how to reach them
 */
public record EnterObjection(@NotBlank @Size(max = 100) String objector,
		@NotBlank @Size(min = 5, max = 2000) String text, @NotNull LocalDate receivedOn) implements Command {

}
