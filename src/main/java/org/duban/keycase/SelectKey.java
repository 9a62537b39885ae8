package org.duban.keycase;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/**
 * The chairs' meeting (主席会议) chose a candidate.
 *
 * @param arrangement who supervises: chairs, government, a committee, the proposals
 * committee, a party
 * @param supervisor log-in name of the leader who supervises (督办领导)
 * @param handlingLeader name and post of who leads the handling (领衔办理)
 * @param committee code of the committee that carries the supervision out
 * @param models one to three of 三型
 */
public record SelectKey(@NotNull LocalDate meetingOn, @NotBlank @Size(max = 100) String minutesNo,
		@NotBlank @Pattern(regexp = "chairs|government|committee|proposals|party") String arrangement,
		@NotBlank @Size(max = 64) String supervisor, @NotBlank @Size(max = 100) String handlingLeader,
		@NotBlank @Size(max = 50) String committee,
		@NotEmpty @Size(
				max = 3) List<@NotNull @Pattern(regexp = "policy-support|intellectual-service|on-site") String> models,
		@Size(max = 1000) @Nullable String comment) implements Command {

}
