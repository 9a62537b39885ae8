package org.duban.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.lang3.StringUtils;
import org.duban.organisation.Dictionaries;
import org.duban.organisation.HandlingUnit;
import org.duban.organisation.Units;
import org.duban.parameter.Parameters;
import org.duban.workflow.FieldError;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;

/** What a proposal must meet: when it is saved, and when it is handed in. */
@Component
class DraftRules {

	private static final int MAX_SUGGESTIONS = 10;

	private final Validator validator;

	private final Dictionaries dictionaries;

	private final Units units;

	private final Parameters parameters;

	private final Clock clock;

	DraftRules(Validator validator, Dictionaries dictionaries, Units units, Parameters parameters, Clock clock) {
		this.validator = validator;
		this.dictionaries = dictionaries;
		this.units = units;
		this.parameters = parameters;
		this.clock = clock;
	}

	/** An unfinished text may lack anything, but what is there must fit. */
	List<FieldError> unfinished(ProposalDraft draft) {
		return violations(draft).stream()
			.filter((error) -> !error.code().equals("required") && !error.code().equals("too-short"))
			.toList();
	}

	/**
	 * All that a complete proposal must meet.
	 * @param others the same proposer's other proposals of the session
	 */
	List<FieldError> complete(ProposalDraft draft, List<Proposal> others) {
		List<FieldError> errors = new ArrayList<>(violations(draft));
		if (draft.title() != null && others.stream().anyMatch((other) -> sameTitle(other, draft.title()))) {
			errors.add(new FieldError("title", "duplicate-title", List.of()));
		}
		if (draft.category2() != null && category(draft.category2()).isEmpty()) {
			errors.add(new FieldError("category2", "unknown-category", List.of(draft.category2())));
		}
		if ("none".equals(draft.consentPublic()) && draft.consentPublicReason() == null) {
			errors.add(new FieldError("consentPublicReason", "required", List.of()));
		}
		checkLength(draft.wording(), errors);
		checkUnits(draft.units(), errors);
		return errors;
	}

	/** The text rules that also hold for a revision. */
	void checkLength(Wording wording, List<FieldError> errors) {
		int words = Words.count(wording.situation(), wording.suggestions());
		int max = this.parameters.number("words.max", LocalDate.now(this.clock));
		if (words > max) {
			errors.add(new FieldError("situation", "too-many-words", List.of(max, words)));
		}
		int items = Suggestions.items(wording.suggestions()).size();
		if (items > MAX_SUGGESTIONS) {
			errors.add(new FieldError("suggestions", "too-many-suggestions", List.of(MAX_SUGGESTIONS, items)));
		}
	}

	/** Code of the category that is meant, by its code or its name. */
	Optional<String> category(@Nullable String codeOrName) {
		return this.dictionaries.entries(Dictionaries.CATEGORY)
			.stream()
			.filter((entry) -> entry.code().equals(codeOrName) || entry.name().equals(codeOrName))
			.map(Dictionaries.Entry::code)
			.findFirst();
	}

	private void checkUnits(List<String> codes, List<FieldError> errors) {
		int max = this.parameters.number("suggested.units.max", LocalDate.now(this.clock));
		if (codes.size() > max) {
			errors.add(new FieldError("suggestedUnits", "too-many-units", List.of(max, codes.size())));
		}
		for (int i = 0; i < codes.size(); i++) {
			if (this.units.find(codes.get(i)).filter(HandlingUnit::active).isEmpty()) {
				errors.add(new FieldError("suggestedUnits[" + i + "]", "unknown-unit", List.of(codes.get(i))));
			}
		}
	}

	private static boolean sameTitle(Proposal other, String title) {
		return other.state() != CaseState.WITHDRAWN
				&& StringUtils.deleteWhitespace(other.wording().title()).equals(StringUtils.deleteWhitespace(title));
	}

	private List<FieldError> violations(ProposalDraft draft) {
		List<FieldError> errors = new ArrayList<>();
		Set<String> missing = new HashSet<>();
		for (ConstraintViolation<ProposalDraft> violation : this.validator.validate(draft)) {
			FieldError error = error(violation);
			if (!error.code().equals("required") || missing.add(error.field())) {
				errors.add(error);
			}
		}
		errors.sort((a, b) -> a.field().compareTo(b.field()));
		return errors;
	}

	private static FieldError error(ConstraintViolation<ProposalDraft> violation) {
		String field = violation.getPropertyPath().toString().replaceAll("\\.?<[^>]*>", "");
		Object constraint = violation.getConstraintDescriptor().getAnnotation();
		if (constraint instanceof Size size) {
			int length = (violation.getInvalidValue() instanceof CharSequence text) ? text.length()
					: ((List<?>) violation.getInvalidValue()).size();
			return (length < size.min()) ? new FieldError(field, "too-short", List.of(size.min(), length))
					: new FieldError(field, "too-long", List.of(size.max(), length));
		}
		boolean missing = constraint instanceof jakarta.validation.constraints.NotBlank;
		return new FieldError(field, missing ? "required" : "invalid-value", List.of());
	}

}
