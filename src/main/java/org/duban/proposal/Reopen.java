package org.duban.proposal;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.duban.workflow.Decision;
import org.duban.workflow.ForDecision;
import org.jspecify.annotations.Nullable;

/**
 * A closed or archived case is taken up again (重新启动): for what its volume lacks, for one
 * unit's work, or to track a promise that turned out not to be kept.
 *
 * @param unit code of the unit whose work is taken up
 * @param promise the promise that is tracked again
 * @param plannedOn the new day by which it is to be kept
 */
public record Reopen(@Decision( {
		"check", "handle", "track" }) String decision, @ForDecision("handle") @Nullable String unit,
		@ForDecision("track") @Nullable Long promise, @ForDecision("track") @Nullable LocalDate plannedOn,
		@NotBlank @Size(max = 500) String reason) implements Command{

}
