package org.duban.filing;

import org.duban.workflow.Command;
import org.duban.workflow.Decision;
import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.Size;

/** The proposer agrees that the text becomes an item of social opinion, or not. */
public record ConsentToConversion(@Decision( {
		"agree", "refuse" }) String decision, @Size(max = 500) @Nullable String comment) implements Command{

}
