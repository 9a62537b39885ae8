package org.duban.handling;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The answer to one numbered suggestion. */
public record ItemAnswer(@NotNull Integer no, @NotNull Adoption adoption, @NotBlank @Size(max = 1000) String measure,
		@Nullable LocalDate finishBy, @Nullable @Size(max = 100) String responsible) {

}
