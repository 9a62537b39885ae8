package org.duban.excellence;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/**
 * The chairs' meeting (主席会议) decides on the list that the ranking proposes.
 *
 * @param changes what the meeting put on the list or took off it; empty where it follows
 * the proposed list
 */
public record DecideExcellent(@NotNull LocalDate meetingOn, @NotBlank @Size(max = 100) String minutesNo,
		@Nullable @Size(max = 200) List<@NotNull @Valid Change> changes,
		@Nullable @Size(max = 1000) String comment) implements Command {

	static final String ADD = "add";

	List<Change> made() {
		return (this.changes != null) ? this.changes : List.of();
	}

	/** One candidate that the meeting treated otherwise than the ranking. */
	public record Change(@NotNull Long candidate, @NotNull @Pattern(regexp = "add|remove") String act,
			@NotBlank @Size(max = 500) String reason) {

	}

}
