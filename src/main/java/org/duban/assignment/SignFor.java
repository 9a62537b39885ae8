package org.duban.assignment;

import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.duban.workflow.Decision;
import org.duban.workflow.ForDecision;
import org.duban.workflow.RequiredFor;
import org.jspecify.annotations.Nullable;

/**
 * The liaison takes the case, asks to return it, or takes it and names one more unit.
 *
 * @param leaderSignOff name of the leader who agreed to the return
 */
public record SignFor(@Decision( {
		"sign", "request-return", "suggest-unit" }) String decision,
		@RequiredFor("suggest-unit") @Nullable @ForDecision(value = { "request-return", "suggest-unit" },
				required = false) @Size(max = 32) String suggestedUnit,
		@Nullable @ForDecision({ "request-return", "suggest-unit" }) @Size(max = 500) String reason,
		@Nullable @ForDecision("request-return") @Size(max = 50) String leaderSignOff) implements Command{

}
