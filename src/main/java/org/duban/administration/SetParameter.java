package org.duban.administration;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/**
 * Another value of a parameter from a day on (调整系统参数).
 *
 * @param basis 依据
 * @param alsoRunning whether what runs already is counted anew
 */
public record SetParameter(@NotBlank String name, @NotBlank @Size(max = 200) String setting,
		@NotNull LocalDate validFrom, @NotBlank @Size(max = 500) String basis,
		@Nullable Boolean alsoRunning) implements Command {

	boolean forRunning() {
		return Boolean.TRUE.equals(this.alsoRunning);
	}

}
