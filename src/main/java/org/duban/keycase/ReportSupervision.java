package org.duban.keycase;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.duban.workflow.Decision;
import org.duban.workflow.ForDecision;
import org.jspecify.annotations.Nullable;

/**
 * The committee reports on the supervision (督办情况报告), or goes back to the activities
 * because something is missing.
 *
 * @param media what was published about it
 * @param comment what is missing
 */
public record ReportSupervision(@NotNull @Decision( {
		"report", "supplement" }) String decision, @ForDecision("report") @Size(max = 5000) @Nullable String text,
		@ForDecision(value = "report", required = false) @Size(max = 500) @Nullable String media,
		@ForDecision("supplement") @Size(max = 500) @Nullable String comment) implements Command{

}
