package org.duban.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.duban.workflow.FieldError;

/** What a finding needs. */
final class VerificationRules {

	private VerificationRules() {
	}

	static List<FieldError> refusals(VerifyProgress finding, LocalDate today) {
		List<FieldError> errors = new ArrayList<>();
		boolean silent = finding.comment() == null || finding.comment().isBlank();
		if (silent && !finding.decision().equals("kept")) {
			errors.add(new FieldError("comment", "required", List.of()));
		}
		if (finding.newDate() != null && !finding.newDate().isAfter(today)) {
			errors.add(new FieldError("newDate", "in-past", List.of()));
		}
		return errors;
	}

}
