package org.duban.administration;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/**
 * Another wording of a letter from a day on (修改文书格式).
 *
 * @param basis 依据
 */
public record SetLetterText(@NotBlank String wording, @NotBlank @Size(max = 200) String title,
		@NotBlank @Size(max = 4000) String body, @NotNull LocalDate validFrom,
		@NotBlank @Size(max = 500) String basis) implements Command {

}
