package org.duban.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/**
 * Nobody logs in with the account any more (停用账号).
 *
 * @param successor who takes over what waits for the person by name, needed only if
 * something does
 * @param basis 依据
 */
public record StopAccount(@NotBlank @Size(max = 64) String username, @Nullable @Size(max = 64) String successor,
		@NotBlank @Size(max = 500) String basis) implements Command {

}
