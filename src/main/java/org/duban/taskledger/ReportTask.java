package org.duban.taskledger;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/**
 * The lead reports on a matter or a node.
 *
 * @param evidence number of a paper, address, link
 * @param files ids of files that were handed in for it
 * @param finished whether it is done and is to be closed
 */
public record ReportTask(@NotBlank @Size(min = 10, max = 2000) String text, @Nullable @Size(max = 500) String evidence,
		@Nullable @Size(max = 50) List<@NotNull Long> files, boolean finished) implements Command {

	List<Long> papers() {
		return (this.files != null) ? this.files.stream().distinct().toList() : List.of();
	}

}
