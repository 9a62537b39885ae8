package org.duban.filing;

import java.util.List;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import org.duban.workflow.Command;
import org.duban.workflow.Decision;
import org.duban.workflow.ForDecision;
import org.duban.workflow.RequiredFor;
import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The clerk's check of qualification, content and form (初审). */
public record FirstReview(@Decision( {
		"pass", "reject", "return" }) String decision, @Size(max = 50) @Nullable String category2,
		@ForDecision({ "pass", "reject" }) @ArraySchema(minItems = 2,
				maxItems = 2) @Nullable List<@NotBlank @Size(max = 64) String> reviewers,
		@ForDecision("reject") @Size(max = 12) @Nullable List<@NotBlank @Size(max = 40) String> reasons,
		@RequiredFor("return") @Size(max = 500) @Nullable String comment,
		@Size(max = 20) @Nullable List<@NotBlank @Size(max = 60) String> checks) implements Command{

}
