package org.duban.feedback;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/**
 * A signer asked the office to change an answer; the former one is kept beside it.
 *
 * @param feedback the form
 * @param scan attachment with the signer's signed wish
 */
public record ReplaceFeedback(@NotNull Long feedback, @NotBlank @Size(max = 500) String reason, @NotNull Long scan,
		@NotNull @Valid GiveFeedback answer) implements Command {

}
