package org.duban.keycase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who was asked thinks of a candidate.
 *
 * @param body code of the party, organisation or committee that is spoken for, or of the
 * government's office
 */
public record GiveKeyOpinion(@NotBlank @Size(max = 60) String body,
		@NotBlank @Pattern(regexp = "agree|object|suggest") String stance,
		@Nullable @Size(max = 1000) String opinion) implements Command {

	static final String AGREE = "agree";

}
