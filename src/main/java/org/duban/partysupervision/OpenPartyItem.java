package org.duban.partysupervision;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.duban.workflow.Decision;
import org.duban.workflow.ForDecision;
import org.duban.workflow.RequiredFor;
import org.jspecify.annotations.Nullable;

/**
 * The party office takes an item on (立项), or does not.
 *
 * @param dueOn by when it is to be put right
 * @param intervalDays days between two reports; without it the parameter's
 * @param comment required where it is not taken on
 */
public record OpenPartyItem(@NotNull @Decision( {
		"open", "decline" }) String decision, @ForDecision("open") @Nullable LocalDate dueOn,
		@ForDecision(value = "open", required = false) @Min(1) @Max(365) @Nullable Integer intervalDays,
		@RequiredFor("decline") @Size(max = 500) @Nullable String comment) implements Command{

}
