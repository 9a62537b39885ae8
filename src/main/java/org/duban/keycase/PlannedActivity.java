package org.duban.keycase;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** One activity of a plan, in one of the field's forms. */
@Embeddable
public record PlannedActivity(
		@NotBlank @Pattern(regexp = "discussion|research|site-visit|dispatch|call|letter") String kind,
		@NotNull LocalDate plannedOn, @NotBlank @Size(max = 500) String purpose) {

}
