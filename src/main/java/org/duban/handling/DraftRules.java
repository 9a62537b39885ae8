package org.duban.handling;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
		errors.addAll(sameTexts(draft.items()));
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

	/** One text under several suggestions answers none of them. */
	private static List<FieldError> sameTexts(List<ItemAnswer> answers) {
		List<FieldError> errors = new ArrayList<>();
		Map<String, Integer> first = new HashMap<>();
		for (int i = 0; i < answers.size(); i++) {
			Integer earlier = first.putIfAbsent(bare(answers.get(i).measure()), answers.get(i).no());
			if (earlier != null) {
				errors.add(new FieldError("items[" + i + "].measure", "item-same-text", List.of(earlier)));
			}
		}
		return errors;
	}

	/**
	 * Without what a copied text is changed in by hand: blanks, punctuation, width, case.
	 */
	private static String bare(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC)
			.replaceAll("[\\s\\p{Z}\\p{P}\\p{S}]", "")
			.toLowerCase(Locale.ROOT);
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
