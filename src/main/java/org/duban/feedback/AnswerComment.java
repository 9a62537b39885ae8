package org.duban.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/** A unit's short answer to the comment of someone who is basically satisfied. */
public record AnswerComment(@NotNull Long feedback,
		@NotBlank @Size(min = 10, max = 1000) String text) implements Command {

}
