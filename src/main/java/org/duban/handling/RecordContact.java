package org.duban.handling;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/**
 * A unit talked with the proposer.
 *
 * @param mode code of the dictionary {@code contact-mode}
 * @param meetingWaived whether the proposer asked for no meeting; counts as one once the
 * proposer confirms it
 */
public record RecordContact(@NotNull Phase phase, @NotNull LocalDate heldOn, @NotBlank @Size(max = 32) String mode,
		@NotBlank @Size(max = 200) String unitPersons, boolean leaderPresent,
		@NotBlank @Size(max = 200) String proposerPersons, @Nullable @Size(max = 200) String place,
		@NotBlank @Size(max = 1000) String content, @Nullable Boolean meetingWaived) implements Command {

	/** 办前, 办中, 办后. */
	public enum Phase {

		BEFORE, DURING, AFTER

	}

}
