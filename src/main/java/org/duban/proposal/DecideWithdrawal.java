package org.duban.proposal;

import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.duban.workflow.Decision;
import org.duban.workflow.RequiredFor;
import org.jspecify.annotations.Nullable;

/** The committee's consent to the withdrawal of a filed proposal (同意撤案). */
public record DecideWithdrawal(@Decision( {
		"agree", "refuse" }) String decision,
		@RequiredFor("refuse") @Size(max = 500) @Nullable String comment) implements Command{

}
