package org.duban.proposal;

import org.duban.workflow.Command;
import org.duban.workflow.Decision;
import org.duban.workflow.RequiredFor;
import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.Size;

/** A member signs, or refuses to, with an opinion (会签). */
public record AnswerInvitation(@Decision( {
		"accept", "refuse" }) String decision,
		@RequiredFor("refuse") @Size(max = 500) @Nullable String opinion) implements Command{

	public static final String ACCEPT = "accept";

}
