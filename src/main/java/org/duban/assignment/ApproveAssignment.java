package org.duban.assignment;

import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.duban.workflow.Decision;
import org.duban.workflow.RequiredFor;
import org.jspecify.annotations.Nullable;

/** The office of a channel agrees to the units of its channel. */
public record ApproveAssignment(@Decision( {
		"approve", "return" }) String decision,
		@RequiredFor("return") @Nullable @Size(max = 500) String comment) implements Command{

}
