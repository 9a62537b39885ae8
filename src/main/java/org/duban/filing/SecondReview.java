package org.duban.filing;

import java.util.List;

import org.duban.workflow.Command;
import org.duban.workflow.Decision;
import org.duban.workflow.ForDecision;
import org.duban.workflow.RequiredFor;
import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** One reviewer's opinion (复审). */
public record SecondReview(@Decision( {
		"file", "merge", "not-file", "return" }) String decision, @ForDecision("merge") @Nullable Long mainCase,
		@ForDecision("not-file") @Size(max = 12) @Nullable List<@NotBlank @Size(max = 40) String> reasons,
		@RequiredFor("return") @Size(max = 500) @Nullable String comment,
		@Size(max = 10) @Nullable List<@NotBlank @Size(max = 30) String> suggestedUnits) implements Command{

}
