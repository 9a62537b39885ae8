package org.duban.account;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/**
 * A person lends all work to a colleague (委托代理).
 *
 * @param colleague log-in name
 * @param endsOn the last day
 */
public record LendWork(@NotBlank String colleague, @NotNull LocalDate startsOn, @NotNull LocalDate endsOn,
		@NotBlank @Size(max = 200) String reason) implements Command {

}
