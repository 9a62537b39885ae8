package org.duban.assessment;

import java.util.Map;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/**
 * A proposer rates the unit that has replied.
 *
 * @param marks one to five, by the code of what is rated
 */
public record RateUnit(@NotEmpty @Size(max = 10) Map<String, @NotNull Integer> marks) implements Command {

	public RateUnit {
		marks = (marks != null) ? Map.copyOf(marks) : Map.of();
	}

	/** Its trace in the trail says that it was given, and never what. */
	RateUnit sealed() {
		return new RateUnit(Map.of());
	}

}
