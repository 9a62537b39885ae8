package org.duban.excellence;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/**
 * The candidates are looked through and go to the experts.
 *
 * @param scoreUntil without it the date of the selection
 * @param moreExperts log-in names of experts beside those of the selection
 */
public record OpenScoring(@Nullable LocalDate scoreUntil,
		@Nullable @Size(max = 50) List<@NotBlank String> moreExperts) implements Command {

}
