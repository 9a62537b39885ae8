package org.duban.taskledger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/**
 * The lead reports on a matter or a node.
 *
 * @param evidence number of a paper, address, link
 * @param finished whether it is done and is to be closed
 */
public record ReportTask(@NotBlank @Size(min = 10, max = 2000) String text, @Nullable @Size(max = 500) String evidence,
		boolean finished) implements Command {

}
