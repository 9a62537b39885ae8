package org.duban.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.duban.workflow.FieldError;

/** What a report may say of its promise. */
final class ReportRules {

	private ReportRules() {
	}

	static Optional<FieldError> refusal(ReportProgress report, LocalDate plannedOn, LocalDate today) {
		if (report.fulfilled() && report.standing() != null && !report.standing().isBlank()) {
			return Optional.of(new FieldError("standing", "fulfilled-already", List.of()));
		}
		if (report.onTrack() && !plannedOn.isAfter(today)) {
			return Optional.of(new FieldError("standing", "promise-due", List.of(plannedOn.toString())));
		}
		return Optional.empty();
	}

}
