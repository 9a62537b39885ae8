package org.duban.handling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.duban.workflow.FieldError;

/** What a draft must say, seen by itself. */
final class DraftRules {

	private DraftRules() {
	}

	static List<FieldError> refusals(DraftReply draft, int suggestions, LocalDate today) {
		List<FieldError> errors = new ArrayList<>(items(draft.items(), suggestions));
		errors.addAll(commitments(draft, today));
		if (draft.publicity() == Publicity.NONE
				&& (draft.publicityReason() == null || draft.publicityReason().isBlank())) {
			errors.add(new FieldError("publicityReason", "required", List.of()));
		}
		return errors;
	}

	/** Every suggestion is answered, and answered once. */
	private static List<FieldError> items(List<ItemAnswer> answers, int suggestions) {
		List<FieldError> errors = new ArrayList<>();
		Set<Integer> seen = new HashSet<>();
		for (int i = 0; i < answers.size(); i++) {
			int no = answers.get(i).no();
			if (no < 1 || no > suggestions) {
				errors.add(new FieldError("items[" + i + "].no", "item-unknown", List.of(no)));
			}
			else if (!seen.add(no)) {
				errors.add(new FieldError("items[" + i + "].no", "item-twice", List.of(no)));
			}
		}
		String missing = IntStream.rangeClosed(1, suggestions)
			.filter((no) -> !seen.contains(no))
			.mapToObj(Integer::toString)
			.collect(Collectors.joining("、"));
		if (!missing.isEmpty()) {
			errors.add(new FieldError("items", "items-missing", List.of(missing)));
		}
		return errors;
	}

	private static List<FieldError> commitments(DraftReply draft, LocalDate today) {
		List<FieldError> errors = new ArrayList<>();
		List<Pledge> pledges = draft.pledges();
		if (draft.replyClass().equals("B") && pledges.isEmpty()) {
			errors.add(new FieldError("commitments", "class-b-needs-commitments", List.of()));
		}
		for (int i = 0; i < pledges.size(); i++) {
			if (!pledges.get(i).plannedOn().isAfter(today)) {
				errors.add(new FieldError("commitments[" + i + "].plannedOn", "in-past", List.of()));
			}
		}
		return errors;
	}

}
