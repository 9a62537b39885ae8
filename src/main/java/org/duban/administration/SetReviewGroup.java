package org.duban.administration;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/**
 * A review group is set up or changed (维护审查小组).
 *
 * @param reviewers log-in names
 * @param categories codes of the categories it reviews (审查类别); null leaves them
 * @param basis 依据
 */
public record SetReviewGroup(@NotBlank @Pattern(regexp = "[a-z0-9-]{1,30}") String id,
		@NotBlank @Size(max = 60) String name, @NotNull @Size(min = 2, max = 20) List<@NotBlank String> reviewers,
		@Nullable @Size(max = 200) List<@NotBlank String> categories,
		@NotBlank @Size(max = 500) String basis) implements Command {

}
