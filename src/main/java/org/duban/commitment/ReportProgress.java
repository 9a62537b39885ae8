package org.duban.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/**
 * A unit reports on what it promised.
 *
 * @param evidence document number, address, link
 */
public record ReportProgress(@NotBlank @Size(min = 10, max = 2000) String text,
		@Size(max = 500) @Nullable String evidence, boolean fulfilled) implements Command {

}
