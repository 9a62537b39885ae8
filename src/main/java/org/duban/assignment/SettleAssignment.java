package org.duban.assignment;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/**
 * The office of a channel settles a quarrel about its units.
 *
 * @param comment minutes of the settlement
 */
public record SettleAssignment(@NotNull @Size(min = 1, max = 10) List<@NotNull @Valid UnitInRole> units,
		@NotBlank @Size(max = 1000) String comment) implements Command {

}
