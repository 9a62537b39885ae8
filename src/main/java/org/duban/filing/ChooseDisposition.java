package org.duban.filing;

import org.duban.workflow.Command;
import org.duban.workflow.Decision;
import org.duban.workflow.ForDecision;
import org.duban.workflow.RequiredFor;
import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.Size;

/** What becomes of a proposal that was not filed (不予立案处理). */
public record ChooseDisposition(@Decision( {
		"opinion", "letter", "return", "withdrawn" }) String decision,
		@ForDecision("letter") @Size(max = 30) @Nullable String unit,
		@RequiredFor({ "return", "withdrawn" }) @Size(max = 500) @Nullable String comment) implements Command{

}
