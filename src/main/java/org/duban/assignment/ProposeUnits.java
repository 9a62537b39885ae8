package org.duban.assignment;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/**
 * The clerk proposes who is to handle a case.
 *
 * @param preAssign whether the units are asked first (预交办)
 */
public record ProposeUnits(@NotNull @Size(min = 1, max = 10) List<@NotNull @Valid UnitInRole> units, boolean preAssign,
		@Nullable @Size(max = 500) String comment) implements Command {

}
