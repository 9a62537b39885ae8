package org.duban.assignment;

import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.duban.workflow.Decision;
import org.duban.workflow.ForDecision;
import org.jspecify.annotations.Nullable;

/** The office of the channel decides a unit's request to return a case. */
public record DecideReturn(@Decision( {
		"approve", "refuse" }) String decision, @Nullable @ForDecision("approve") @Size(max = 32) String newUnit,
		@Nullable @ForDecision("refuse") @Size(max = 500) String reason,
		@Nullable @Size(max = 500) String comment) implements Command{

}
