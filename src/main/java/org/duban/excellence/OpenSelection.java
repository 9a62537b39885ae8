package org.duban.excellence;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/**
 * The office opens a session's selection.
 *
 * @param session term and number, as in {@code 14-5}
 * @param quota how many are chosen; without it and a percentage the parameter's
 * @param quotaPercent of the filed cases of the session, in place of a number
 * @param collectivePercent how many of a hundred chosen ones are organisations' at least;
 * without it the parameter's
 * @param categoryMost how many of one category at most
 * @param recommenders who is asked: {@code unit:jiaoyu}, {@code committee:economy},
 * {@code body:minjian}, {@code office}
 * @param experts log-in names
 */
public record OpenSelection(@NotBlank @Pattern(regexp = "\\d{1,2}-\\d{1,2}") String session,
		@Nullable @Min(1) @Max(1000) Integer quota, @Nullable @Min(1) @Max(100) Integer quotaPercent,
		@Nullable @Min(0) @Max(100) Integer collectivePercent, @Nullable @Min(1) @Max(1000) Integer categoryMost,
		@NotEmpty @Size(max = 300) List<@NotBlank String> recommenders, @NotNull LocalDate recommendUntil,
		@NotEmpty @Size(max = 50) List<@NotBlank String> experts, @NotNull LocalDate scoreUntil) implements Command {

}
