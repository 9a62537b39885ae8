package org.duban.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.duban.workflow.Decision;
import org.duban.workflow.ForDecision;
import org.jspecify.annotations.Nullable;

/**
 * A closed or archived case is taken up again (重新启动): for what its volume lacks, or for
 * one unit's work.
 *
 * @param unit code of the unit whose work is taken up
 */
public record Reopen(@Decision( {
		"check", "handle" }) String decision, @ForDecision("handle") @Nullable String unit,
		@NotBlank @Size(max = 500) String reason) implements Command{

}
