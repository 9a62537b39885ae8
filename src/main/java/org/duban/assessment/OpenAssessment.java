package org.duban.assessment;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.duban.workflow.Command;

/**
 * The office opens the assessment of a year.
 *
 * @param selfUntil the last day on which units assess themselves
 */
public record OpenAssessment(@NotNull @Min(2000) @Max(2200) Integer year,
		@NotNull LocalDate selfUntil) implements Command {

}
