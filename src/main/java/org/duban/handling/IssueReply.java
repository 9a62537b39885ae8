package org.duban.handling;

import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.duban.workflow.Decision;
import org.duban.workflow.ForDecision;
import org.jspecify.annotations.Nullable;

/** The leader in charge, for key proposals the unit's head, signs a reply (签发). */
public record IssueReply(@Decision( {
		"approve", "return" }) String decision,
		@Nullable @ForDecision("return") @Size(max = 500) String reason) implements Command{

}
