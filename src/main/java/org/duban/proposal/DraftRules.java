package org.duban.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.lang3.StringUtils;
import org.duban.workflow.FieldError;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;

/** What a proposal must meet: when it is saved, and when it is handed in. */
@Component
class DraftRules {

	private final Validator validator;

	private final ReferenceRules references;

	private final TypeRules types;

	private final Settings settings;

	DraftRules(Validator validator, ReferenceRules references, TypeRules types, Settings settings) {
		this.validator = validator;
		this.references = references;
		this.types = types;
		this.settings = settings;
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
	List<FieldError> complete(ProposalDraft draft, String proposer, List<Proposal> others) {
		List<FieldError> errors = new ArrayList<>(violations(draft));
		if (draft.title() != null && others.stream().anyMatch((other) -> sameTitle(other, draft.title()))) {
			errors.add(new FieldError("title", "duplicate-title", List.of()));
		}
		if ("none".equals(draft.consentPublic()) && draft.consentPublicReason() == null) {
			errors.add(new FieldError("consentPublicReason", "required", List.of()));
		}
		checkLength(draft.wording(), errors);
		this.references.check(draft, errors);
		errors.addAll(this.types.fits(draft, proposer));
		return errors;
	}

	/** The text rules that also hold for a revision. */
	void checkLength(Wording wording, List<FieldError> errors) {
		int words = words(wording);
		int max = this.settings.number("words.max");
		if (words > max) {
			errors.add(new FieldError("situation", "too-many-words", List.of(max, words)));
		}
		List<String> items = Suggestions.items(wording.suggestions());
		int most = this.settings.number("suggestions.max");
		if (items.size() > most) {
			errors.add(new FieldError("suggestions", "too-many-suggestions", List.of(most, items.size())));
		}
		int longest = this.settings.number("suggestion.chars");
		for (int i = 0; items.size() > 1 && i < items.size(); i++) {
			int length = items.get(i).codePointCount(0, items.get(i).length());
			if (length > longest) {
				errors.add(new FieldError("suggestions", "suggestion-too-long", List.of(i + 1, longest, length)));
			}
		}
	}

	/** What is no mistake, but worth a second look: a text longer than is read gladly. */
	List<FieldError> warnings(Wording wording) {
		int words = words(wording);
		int warn = this.settings.number("words.warn");
		return (words > warn) ? List.of(new FieldError("situation", "many-words", List.of(warn, words))) : List.of();
	}

	/** Code of the category that is meant, by its code or its name. */
	Optional<String> category(@Nullable String codeOrName) {
		return this.references.category(codeOrName);
	}

	private static int words(Wording wording) {
		return Words.count(wording.situation(), wording.suggestions());
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
			return FieldError.ofSize(field, size, violation.getInvalidValue());
		}
		boolean missing = constraint instanceof jakarta.validation.constraints.NotBlank;
		return new FieldError(field, missing ? "required" : "invalid-value", List.of());
	}

}
