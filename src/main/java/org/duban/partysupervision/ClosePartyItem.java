package org.duban.partysupervision;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.duban.workflow.Decision;
import org.duban.workflow.ForDecision;
import org.duban.workflow.RequiredFor;
import org.jspecify.annotations.Nullable;

/**
 * The party office verifies and strikes off (销号), or has the unit go on.
 *
 * @param newDate a new date to put it right by; needed once the old one has passed
 * @param comment what was found; required where the unit goes on
 */
public record ClosePartyItem(@NotNull @Decision( {
		"close", "return" }) String decision,
		@ForDecision(value = "return", required = false) @Nullable LocalDate newDate,
		@RequiredFor("return") @Size(max = 1000) @Nullable String comment) implements Command{

}
