package org.duban.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/**
 * The person logs in again as before (恢复账号).
 *
 * @param basis 依据
 */
public record StartAccount(@NotBlank @Size(max = 64) String username,
		@NotBlank @Size(max = 500) String basis) implements Command {

}
