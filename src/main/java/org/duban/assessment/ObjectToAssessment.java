package org.duban.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/**
 * A unit objects to a point (申诉).
 *
 * @param item code of the line
 * @param source key of the row that should not count; none for a line of its own points
 */
public record ObjectToAssessment(@NotBlank @Size(max = 40) String item, @Nullable @Size(max = 40) String source,
		@NotBlank @Size(min = 10, max = 2000) String text) implements Command {

}
