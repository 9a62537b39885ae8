package org.duban.handling;

import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.duban.workflow.Decision;
import org.duban.workflow.ForDecision;
import org.jspecify.annotations.Nullable;

/** The unit's office checks a draft (核稿). */
public record CheckReply(@Decision( {
		"approve", "return" }) String decision,
		@Nullable @ForDecision("return") @Size(max = 500) String reason) implements Command{

}
