package org.duban.performance;

import java.math.BigDecimal;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/** What the items weigh from a year on. */
public record SetScheme(int year, @NotBlank @Size(min = 4, max = 300) String reason,
		@NotEmpty @Size(max = 50) List<@Valid Weighing> weights) implements Command {

	public SetScheme {
		weights = (weights != null) ? List.copyOf(weights) : List.of();
	}

	/**
	 * @param each what one source brings
	 * @param most what the item brings in a year
	 */
	public record Weighing(@NotBlank @Size(max = 40) String code,
			@NotNull @DecimalMin("0") @Digits(integer = 3, fraction = 2) BigDecimal each,
			@NotNull @DecimalMin("0") @Digits(integer = 3, fraction = 2) BigDecimal most) {

		Scheme.Weight weight() {
			return new Scheme.Weight(Points.of(this.each), Points.of(this.most));
		}

	}

}
