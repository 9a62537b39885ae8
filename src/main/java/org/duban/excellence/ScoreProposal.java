package org.duban.excellence;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/**
 * An expert scores a candidate by the lines of the sheet.
 *
 * @param marks one for each line that experts score
 * @param comment what the points rest on
 */
public record ScoreProposal(@NotEmpty @Size(max = 30) List<@NotNull @Valid Mark> marks,
		@NotBlank @Size(min = 5, max = 1000) String comment) implements Command {

	/**
	 * @param no of the line
	 */
	public record Mark(@NotNull Integer no, @NotNull @Min(0) Integer points) {

	}

}
