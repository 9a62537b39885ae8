package org.duban.administration;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/**
 * Another Word template of a kind of paper from a day on (更换文书模板).
 *
 * @param file its name; null for the shipped one
 * @param basis 依据
 */
public record SetPaperTemplate(@NotBlank String kind, @Nullable String file, @NotNull LocalDate validFrom,
		@NotBlank @Size(max = 500) String basis) implements Command {

}
