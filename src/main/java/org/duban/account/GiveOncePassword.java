package org.duban.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/**
 * A password for one log-in, at which an own one is chosen (设置一次性密码). The house makes it;
 * no command and no trail ever holds it.
 *
 * @param basis 依据
 */
public record GiveOncePassword(@NotBlank @Size(max = 64) String username,
		@NotBlank @Size(max = 500) String basis) implements Command {

}
