package org.duban.excellence;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.duban.workflow.Decision;
import org.duban.workflow.ForDecision;
import org.jspecify.annotations.Nullable;

/**
 * One of those asked puts cases forward, each with a reason, or none.
 *
 * @param cases in no order
 */
public record Recommend(@NotNull @Decision( {
		"recommend", "none" }) String decision,
		@ForDecision("recommend") @Nullable @Size(max = 200) List<@Valid Nomination> cases) implements Command{

	/** A case and why it is among the best. */
	public record Nomination(@NotNull Long proposalId, @NotBlank @Size(min = 5, max = 1000) String reason) {

	}

}
