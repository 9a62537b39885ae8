package org.duban.proposal;

import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The proposer's new text after a return (退回修改). */
public record Revise(@NotBlank @Size(min = 5, max = 100) String title,
		@NotBlank @Size(min = 30, max = 3000) String situation, @NotBlank @Size(max = 3000) String suggestions,
		@Size(max = 50) @Nullable String category2, @Size(max = 500) @Nullable String note) implements Command {

}
