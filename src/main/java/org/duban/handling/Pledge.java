package org.duban.handling;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** One thing a draft promises (承诺事项). */
public record Pledge(@NotBlank @Size(max = 500) String text, @NotBlank @Size(max = 100) String responsible,
		@NotNull LocalDate plannedOn) {

}
