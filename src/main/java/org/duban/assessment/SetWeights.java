package org.duban.assessment;

import java.math.BigDecimal;
import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/**
 * Other weights for a year.
 *
 * @param weights of all lines of the scheme, by code
 */
public record SetWeights(@NotEmpty @Size(max = 40) Map<String, @NotNull BigDecimal> weights,
		@NotBlank @Size(min = 4, max = 500) String reason) implements Command {

	public SetWeights {
		weights = (weights != null) ? Map.copyOf(weights) : Map.of();
	}

}
