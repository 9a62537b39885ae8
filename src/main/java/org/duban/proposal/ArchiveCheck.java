package org.duban.proposal;

import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.duban.workflow.Decision;
import org.duban.workflow.ForDecision;
import org.duban.workflow.RequiredFor;
import org.jspecify.annotations.Nullable;

/**
 * The clerk's look through a closed case before it is locked (归档检查).
 *
 * @param volumeNo the case number where none is given
 * @param permanent kept for ever (永久) instead of the parameter's years
 */
public record ArchiveCheck(@Decision( {
		"archive", "return" }) String decision,
		@ForDecision(value = "archive", required = false) @Size(max = 50) @Nullable String volumeNo,
		@ForDecision(value = "archive", required = false) @Nullable Boolean permanent,
		@RequiredFor("return") @Size(max = 500) @Nullable String comment) implements Command{

}
