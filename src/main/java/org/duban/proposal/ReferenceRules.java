package org.duban.proposal;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.duban.member.Members;
import org.duban.organisation.Dictionaries;
import org.duban.organisation.HandlingUnit;
import org.duban.organisation.Units;
import org.duban.workflow.FieldError;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What a draft names must exist: categories, units, members, districts, earlier
 * proposals.
 */
@Component
class ReferenceRules {

	private final Dictionaries dictionaries;

	private final Units units;

	private final Members members;

	private final Proposals proposals;

	private final Settings settings;

	ReferenceRules(Dictionaries dictionaries, Units units, Members members, Proposals proposals, Settings settings) {
		this.dictionaries = dictionaries;
		this.units = units;
		this.members = members;
		this.proposals = proposals;
		this.settings = settings;
	}

	void check(ProposalDraft draft, List<FieldError> errors) {
		if (draft.category2() != null && category(draft.category2()).isEmpty()) {
			errors.add(error("category2", "unknown-category", draft.category2()));
		}
		checkCode("contactWish", Dictionaries.CONTACT_WISH, draft.contactWish(), errors);
		checkCode("district", Dictionaries.DISTRICT, draft.district(), errors);
		if (Boolean.TRUE.equals(draft.jointLevel()) && draft.district() == null) {
			errors.add(error("district", "required"));
		}
		each("researchBasis", ProposalDraft.orNone(draft.researchBasis()),
				(code) -> knows(Dictionaries.RESEARCH_BASIS, code), "unknown-entry", errors);
		checkSome("suggestedUnits", "suggested.units.max", "too-many-units", draft.units(), errors);
		each("suggestedUnits", draft.units(), (code) -> this.units.find(code).filter(HandlingUnit::active).isPresent(),
				"unknown-unit", errors);
		List<String> drafters = ProposalDraft.orNone(draft.drafters());
		checkSome("drafters", "drafters.max", "too-many-drafters", drafters, errors);
		each("drafters", drafters, (name) -> this.members.byUsername(name).isPresent(), "not-a-current-member", errors);
		each("resubmissionOf", ProposalDraft.orNone(draft.resubmissionOf()), this.proposals::numbered,
				"unknown-proposal", errors);
	}

	/** Code of the category that is meant, by its code or its name. */
	Optional<String> category(@Nullable String codeOrName) {
		return this.dictionaries.entries(Dictionaries.CATEGORY)
			.stream()
			.filter((entry) -> entry.code().equals(codeOrName) || entry.name().equals(codeOrName))
			.map(Dictionaries.Entry::code)
			.findFirst();
	}

	private boolean knows(String kind, String code) {
		return this.dictionaries.entries(kind).stream().anyMatch((entry) -> entry.code().equals(code));
	}

	private void checkCode(String field, String kind, @Nullable String code, List<FieldError> errors) {
		if (code != null && !knows(kind, code)) {
			errors.add(error(field, "unknown-entry", code));
		}
	}

	private void checkSome(String field, String parameter, String refusal, List<String> values,
			List<FieldError> errors) {
		int max = this.settings.number(parameter);
		if (values.size() > max) {
			errors.add(error(field, refusal, max, values.size()));
		}
	}

	private static void each(String field, List<String> values, Predicate<String> known, String refusal,
			List<FieldError> errors) {
		for (int i = 0; i < values.size(); i++) {
			if (!known.test(values.get(i))) {
				errors.add(error(field + "[" + i + "]", refusal, values.get(i)));
			}
		}
	}

	private static FieldError error(String field, String code, Object... arguments) {
		return new FieldError(field, code, List.of(arguments));
	}

}
