package org.duban.proposal;

import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.duban.workflow.Decision;
import org.duban.workflow.RequiredFor;
import org.jspecify.annotations.Nullable;

/** The clerk's decision on an objection to a merge (并案异议). */
public record DecideMergeObjection(@Decision( {
		"agree", "refuse" }) String decision,
		@RequiredFor("refuse") @Size(max = 500) @Nullable String comment) implements Command{

}
