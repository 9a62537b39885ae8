package org.duban.commitment;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.duban.workflow.Decision;
import org.duban.workflow.ForDecision;
import org.duban.workflow.RequiredFor;
import org.jspecify.annotations.Nullable;

/**
 * The committee's finding on a report.
 *
 * @param newDate after today
 * @param comment required unless the promise was kept
 */
public record VerifyProgress(@NotNull @Decision( {
		"kept", "moved", "failed" }) String decision, @ForDecision("moved") @Nullable LocalDate newDate,
		@RequiredFor({ "moved", "failed" }) @Size(max = 1000) @Nullable String comment) implements Command{

}
