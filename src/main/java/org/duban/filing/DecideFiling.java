package org.duban.filing;

import java.util.List;

import org.duban.workflow.Command;
import org.duban.workflow.Decision;
import org.duban.workflow.ForDecision;
import org.duban.workflow.RequiredFor;
import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The chair's decision (审定). */
public record DecideFiling(@Decision( {
		"file", "merge", "not-file", "return" }) String decision, @Size(max = 50) @Nullable String category2,
		@ForDecision("merge") @Nullable Long mainCase,
		@ForDecision("not-file") @Size(max = 12) @Nullable List<@NotBlank @Size(max = 40) String> reasons,
		@RequiredFor("return") @Size(max = 500) @Nullable String comment) implements Command{

}
