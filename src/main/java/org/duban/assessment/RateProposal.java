package org.duban.assessment;

import java.util.Map;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/**
 * A handling unit rates a proposal whose reply it has delivered.
 *
 * @param marks one to five, by the code of what is rated
 */
public record RateProposal(@NotEmpty @Size(max = 10) Map<String, @NotNull Integer> marks) implements Command {

	public RateProposal {
		marks = (marks != null) ? Map.copyOf(marks) : Map.of();
	}

	/** Its trace in the trail says that it was given, and never what. */
	RateProposal sealed() {
		return new RateProposal(Map.of());
	}

}
