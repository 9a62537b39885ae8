package org.duban.assessment;

import java.math.BigDecimal;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/**
 * The office answers; what is upheld changes the score at once.
 *
 * @param points the new ones, where a line of the unit's own points is upheld
 */
public record AnswerAssessmentObjection(@NotBlank @Pattern(regexp = "uphold|dismiss") String decision,
		@NotBlank @Size(min = 4, max = 2000) String answer,
		@Nullable @DecimalMin("0") BigDecimal points) implements Command {

	boolean upholds() {
		return this.decision.equals("uphold");
	}

}
