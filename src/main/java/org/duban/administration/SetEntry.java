package org.duban.administration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a dictionary is added or changed (修改字典).
 *
 * @param active null leaves it offered
 * @param basis 依据
 */
public record SetEntry(@NotBlank String kind, @NotBlank @Pattern(regexp = "[A-Za-z0-9-]{1,60}") String code,
		@NotBlank @Size(max = 100) String name, @Nullable @Size(max = 200) String nameEn, @Min(1) @Max(9999) int sortNo,
		@Nullable Boolean active, @NotBlank @Size(max = 500) String basis) implements Command {

	boolean offered() {
		return !Boolean.FALSE.equals(this.active);
	}

}
