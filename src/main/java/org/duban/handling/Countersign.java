package org.duban.handling;

import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.duban.workflow.Decision;
import org.duban.workflow.ForDecision;
import org.jspecify.annotations.Nullable;

/** A co-handling unit's leader on the main unit's reply (会签). */
public record Countersign(@Decision( {
		"agree", "edit", "object" }) String decision,
		@Nullable @ForDecision({ "edit", "object" }) @Size(max = 2000) String text) implements Command{

}
