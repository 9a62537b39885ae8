package org.duban.administration;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/**
 * A collective proposer is entered or changed (维护集体提案单位).
 *
 * @param responsible who signs for it
 * @param operators log-in names of those who write for it
 * @param active null leaves it active
 * @param basis 依据
 */
public record SetBody(@NotBlank @Pattern(regexp = "[a-z0-9-]{1,40}") String code,
		@NotBlank @Pattern(regexp = "party|organisation|committee|district") String kind,
		@NotBlank @Size(max = 100) String name, @NotBlank @Size(max = 60) String responsible,
		@NotBlank @Size(max = 50) String contactPerson, @NotBlank @Size(max = 50) String contactTel,
		@NotNull @Size(max = 20) List<@NotBlank String> operators, @Nullable Boolean active,
		@NotBlank @Size(max = 500) String basis) implements Command {

	boolean proposes() {
		return !Boolean.FALSE.equals(this.active);
	}

}
