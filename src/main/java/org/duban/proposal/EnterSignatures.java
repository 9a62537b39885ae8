package org.duban.proposal;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.duban.workflow.Command;

/**
 * A clerk enters signatures that were given on paper (代录签名).
 *
 * @param scan the scanned paper, an attachment of the case
 */
public record EnterSignatures(@NotNull @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 64) String> members,
		@NotNull Long scan) implements Command {

}
