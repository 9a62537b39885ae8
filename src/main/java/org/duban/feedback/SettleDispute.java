package org.duban.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.duban.workflow.Decision;

/** The end of a case whose proposer is still dissatisfied after the second handling. */
public record SettleDispute(@NotNull @Decision( {
		"close-with-reservation", "key-supervision", "refile-next-year" }) String decision,
		@NotBlank @Size(max = 1000) String comment) implements Command{

}
