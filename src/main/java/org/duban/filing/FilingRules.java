package org.duban.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

import org.apache.commons.lang3.StringUtils;
import org.duban.organisation.Dictionaries;
import org.duban.organisation.HandlingUnit;
import org.duban.organisation.Units;
import org.duban.proposal.Cases;
import org.duban.workflow.FieldError;
import org.duban.workflow.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the commands of review share: every code exists, every refusal says why. */
@Component
class FilingRules {

	private final Dictionaries dictionaries;

	private final Units units;

	private final Cases cases;

	FilingRules(Dictionaries dictionaries, Units units, Cases cases) {
		this.dictionaries = dictionaries;
		this.units = units;
		this.cases = cases;
	}

	Check check() {
		return new Check();
	}

	/** Collects what is wrong with one command. */
	final class Check {

		private final List<FieldError> errors = new ArrayList<>();

		Check comment(boolean required, @Nullable String comment) {
			if (required && StringUtils.isBlank(comment)) {
				refuse("comment", "required");
			}
			return this;
		}

		Check reasons(@Nullable List<String> codes) {
			List<String> given = (codes != null) ? codes : List.of();
			for (int i = 0; i < given.size(); i++) {
				if (FilingRules.this.dictionaries.find(Dictionaries.NOT_FILED_REASON, given.get(i)).isEmpty()) {
					refuse("reasons[" + i + "]", "unknown-reason", given.get(i));
				}
			}
			return this;
		}

		Check checks(@Nullable List<String> codes) {
			List<String> given = (codes != null) ? codes : List.of();
			for (int i = 0; i < given.size(); i++) {
				if (FilingRules.this.dictionaries.find(Dictionaries.REVIEW_CHECK, given.get(i)).isEmpty()) {
					refuse("checks[" + i + "]", "unknown-check", given.get(i));
				}
			}
			return this;
		}

		Check category(@Nullable String code) {
			if (StringUtils.isNotBlank(code)
					&& FilingRules.this.dictionaries.find(Dictionaries.CATEGORY, code).isEmpty()) {
				refuse("category2", "unknown-category", code);
			}
			return this;
		}

		Check units(String field, @Nullable List<String> codes) {
			List<String> given = (codes != null) ? codes : List.of();
			for (int i = 0; i < given.size(); i++) {
				if (FilingRules.this.units.find(given.get(i)).filter(HandlingUnit::active).isEmpty()) {
					refuse(field.replace("#", String.valueOf(i)), "unknown-unit", given.get(i));
				}
			}
			return this;
		}

		Check mainCase(long proposalId, @Nullable Long mainCase) {
			if (mainCase != null && (mainCase == proposalId || !takesMerged(mainCase))) {
				refuse("mainCase", "not-a-main-case", mainCase);
			}
			return this;
		}

		Check refuse(String field, String code, Object... arguments) {
			this.errors.add(new FieldError(field, code, List.of(arguments)));
			return this;
		}

		@Nullable Outcome refusal() {
			return this.errors.isEmpty() ? null : new Outcome.Refused(this.errors);
		}

	}

	private boolean takesMerged(long caseId) {
		try {
			return this.cases.facts(caseId).state().takesMerged();
		}
		catch (NoSuchElementException ex) {
			return false;
		}
	}

}
