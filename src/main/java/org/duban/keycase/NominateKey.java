package org.duban.keycase;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/** A filed case is put forward as a key proposal, or scored anew. */
public record NominateKey(@NotNull @Min(0) @Max(Scores.MOST) Integer attention,
		@NotNull @Min(0) @Max(Scores.MOST) Integer accuracy, @NotNull @Min(0) @Max(Scores.MOST) Integer feasibility,
		@NotNull @Min(0) @Max(Scores.MOST) Integer representative,
		@NotBlank @Size(max = 1000) String reason) implements Command {

	Scores scores() {
		return new Scores(this.attention, this.accuracy, this.feasibility, this.representative);
	}

}
