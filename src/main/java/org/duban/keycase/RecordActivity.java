package org.duban.keycase;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.duban.workflow.Decision;
import org.jspecify.annotations.Nullable;

/**
 * An activity of a supervision was held.
 *
 * @param model which of the chosen models (三型) it serves; the model says what evidence
 * belongs to it
 * @param expertPaper the experts' opinion as a file of the case
 * @param photos photographs as a file of the case
 */
public record RecordActivity(@NotNull @Decision( {
		"done", "more" }) String decision,
		@NotBlank @Pattern(regexp = "policy-support|intellectual-service|on-site") String model,
		@NotBlank @Pattern(regexp = "discussion|research|site-visit|dispatch|call|letter") String kind,
		@NotNull LocalDate heldOn, @NotBlank @Size(max = 200) String place,
		@NotBlank @Size(min = 10, max = 5000) String content,
		@NotEmpty @Size(max = 50) List<@NotNull @Valid Participant> participants,
		@Nullable @Size(max = 2000) String gapAnalysis, @Nullable @Size(max = 2000) String draftMeasure,
		@Nullable @Size(max = 100) String documentNo, @Nullable LocalDate documentOn, @Nullable Long expertPaper,
		@Nullable @Pattern(regexp = "|adopted|partly|not-adopted") String adoption,
		@Nullable @Size(max = 500) String route, @Nullable @Size(max = 2000) String problems,
		@Nullable @Size(max = 2000) String siteDecisions, @Nullable LocalDate followUpOn,
		@Nullable Long photos) implements Command{

}
