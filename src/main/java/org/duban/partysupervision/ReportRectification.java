package org.duban.partysupervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/**
 * The unit reports how it puts an item right.
 *
 * @param finished whether it is done and is to be struck off; else it is reported on
 * again
 * @param attachment the evidence as a file of the case
 */
public record ReportRectification(@NotBlank @Size(min = 10, max = 2000) String text, boolean finished,
		@Nullable Long attachment) implements Command {

}
