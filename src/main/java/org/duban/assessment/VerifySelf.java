package org.duban.assessment;

import java.math.BigDecimal;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/**
 * The office finds what a unit's own points are worth (核定).
 *
 * @param item code of the line
 * @param reason needed where the points differ from the unit's own
 */
public record VerifySelf(@NotBlank @Size(max = 40) String item, @NotNull @DecimalMin("0") BigDecimal points,
		@Nullable @Size(max = 500) String reason) implements Command {

}
