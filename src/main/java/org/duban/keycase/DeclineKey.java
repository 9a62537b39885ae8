package org.duban.keycase;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/** The chairs' meeting did not choose a candidate. */
public record DeclineKey(@NotNull LocalDate meetingOn, @NotBlank @Size(max = 100) String minutesNo,
		@NotBlank @Size(max = 1000) String reason) implements Command {

}
