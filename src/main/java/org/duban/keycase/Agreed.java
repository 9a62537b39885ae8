package org.duban.keycase;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** One thing that a consultation agreed on: which unit does what by when. */
public record Agreed(@NotBlank @Size(max = 500) String text, @NotBlank @Size(max = 50) String unit,
		@NotBlank @Size(max = 100) String responsible, @NotNull LocalDate plannedOn) {

}
