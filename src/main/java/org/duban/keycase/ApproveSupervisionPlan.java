package org.duban.keycase;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.duban.workflow.Decision;
import org.duban.workflow.RequiredFor;
import org.jspecify.annotations.Nullable;

/** The supervising leader's word on a plan. */
public record ApproveSupervisionPlan(@NotNull @Decision( {
		"approve", "return" }) String decision,
		@RequiredFor("return") @Size(max = 1000) @Nullable String comment) implements Command{

}
