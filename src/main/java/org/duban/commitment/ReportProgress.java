package org.duban.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/**
 * A unit reports on what it promised.
 *
 * @param evidence document number, address, link
 * @param standing how it goes while it is not fulfilled; what goes to plan is not
 * verified before its date
 * @param attachment the evidence as a file of the case
 */
public record ReportProgress(@NotBlank @Size(min = 10, max = 2000) String text,
		@Size(max = 500) @Nullable String evidence, boolean fulfilled,
		@Pattern(regexp = "(on-track|delayed|impossible)?") @Nullable String standing,
		@Nullable Long attachment) implements Command {

	boolean onTrack() {
		return "on-track".equals(this.standing);
	}

}
