package org.duban.handling;

import java.time.LocalDate;

import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.duban.workflow.Decision;
import org.duban.workflow.ForDecision;
import org.jspecify.annotations.Nullable;

/**
 * The office of the channel decides a request for more time.
 *
 * @param until another date than the one that was asked for
 */
public record DecideExtension(@Decision( {
		"approve", "refuse" }) String decision,
		@Nullable @ForDecision(value = "approve", required = false) LocalDate until,
		@Nullable @ForDecision("refuse") @Size(max = 500) String reason) implements Command{

}
