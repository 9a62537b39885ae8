package org.duban.taskledger;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/**
 * A second person verifies what was reported done.
 *
 * @param decision {@code close}, or {@code return} to go on
 * @param newDate a new date, needed to go on once the old one has passed
 * @param comment what was found; required where it goes on
 */
public record CloseTask(@NotBlank @Pattern(regexp = "close|return") String decision, @Nullable LocalDate newDate,
		@Nullable @Size(max = 1000) String comment) implements Command {

	boolean goesOn() {
		return this.decision.equals("return");
	}

}
