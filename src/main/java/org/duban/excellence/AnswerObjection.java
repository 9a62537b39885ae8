package org.duban.excellence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.duban.workflow.Decision;

/** What was found about an objection; one that is upheld takes the case off the list. */
public record AnswerObjection(@NotNull @Decision( {
		"uphold", "dismiss" }) String decision, @NotBlank @Size(min = 5, max = 2000) String answer) implements Command{

	static final String UPHOLD = "uphold";

}
