package org.duban.assignment;

import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.duban.workflow.Decision;
import org.duban.workflow.ForDecision;
import org.jspecify.annotations.Nullable;

/** A unit says whether a case would be its own. */
public record PreAssignmentOpinion(@Decision( {
		"accept", "not-ours" }) String decision, @Nullable @ForDecision("not-ours") @Size(max = 500) String reason,
		@Nullable @ForDecision(value = "not-ours", required = false) @Size(max = 32) String suggestedUnit)
		implements
			Command{

}
