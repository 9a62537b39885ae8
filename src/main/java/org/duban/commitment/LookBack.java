package org.duban.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/**
 * The committee looks once more at a case that was closed as solved (回头看).
 *
 * @param solved whether it still is
 */
public record LookBack(@NotNull Boolean solved, @NotBlank @Size(max = 1000) String comment) implements Command {

}
