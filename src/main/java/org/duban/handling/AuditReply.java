package org.duban.handling;

import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.duban.workflow.Decision;
import org.duban.workflow.ForDecision;
import org.duban.workflow.RequiredFor;
import org.jspecify.annotations.Nullable;

/**
 * The office of the channel audits a reply before it goes out (答复审核).
 *
 * @param replyClass the right class, if the unit's was wrong
 */
public record AuditReply(@Decision( {
		"pass", "refuse" }) String decision,
		@Nullable @ForDecision(value = "pass", required = false) @Size(max = 8) String replyClass,
		@RequiredFor("refuse") @Nullable @Size(max = 500) String reason) implements Command{

}
