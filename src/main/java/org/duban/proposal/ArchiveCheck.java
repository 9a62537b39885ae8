package org.duban.proposal;

import org.duban.workflow.Command;
import org.duban.workflow.Decision;
import org.duban.workflow.ForDecision;
import org.duban.workflow.RequiredFor;
import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.Size;

/** The clerk's look through a closed case before it is locked (归档检查). */
public record ArchiveCheck(@Decision( {
		"archive", "return" }) String decision,
		@ForDecision(value = "archive", required = false) @Size(max = 50) @Nullable String volumeNo,
		@RequiredFor("return") @Size(max = 500) @Nullable String comment) implements Command{

}
