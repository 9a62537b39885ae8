package org.duban.assessment;

import java.math.BigDecimal;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/**
 * A unit assesses itself (自评).
 *
 * @param claims by the code of the line
 */
public record AssessSelf(@NotEmpty @Size(max = 20) Map<String, @NotNull @Valid Claim> claims) implements Command {

	public AssessSelf {
		claims = (claims != null) ? Map.copyOf(claims) : Map.of();
	}

	/**
	 * @param text what the points rest on
	 */
	public record Claim(@NotNull @DecimalMin("0") BigDecimal points,
			@NotBlank @Size(min = 10, max = 2000) String text) {

	}

}
