package org.duban.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/** A clerk corrects a filed text (更正); what is left out stays as it is. */
public record CorrectText(@Size(min = 5, max = 100) @Nullable String title,
		@Size(min = 30, max = 3000) @Nullable String situation, @Size(min = 1, max = 3000) @Nullable String suggestions,
		@Size(max = 50) @Nullable String category2, @NotBlank @Size(max = 500) String reason) implements Command {

}
