package org.duban.keycase;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/**
 * How a key proposal will be supervised.
 *
 * @param focus what the supervision is to bring about
 */
public record PlanSupervision(@NotBlank @Size(min = 10, max = 2000) String focus,
		@NotEmpty @Size(max = 20) List<@NotNull @Valid PlannedActivity> activities) implements Command {

}
