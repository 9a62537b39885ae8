package org.duban.feedback;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** 满意, 基本满意, 不满意; from best to worst. */
enum Verdict {

	SATISFIED("satisfied"), BASICALLY_SATISFIED("basically-satisfied"), DISSATISFIED("dissatisfied");

	static final String CODES = "satisfied|basically-satisfied|dissatisfied";

	private final String code;

	Verdict(String code) {
		this.code = code;
	}

	String code() {
		return this.code;
	}

	static Verdict of(String code) {
		for (Verdict verdict : values()) {
			if (verdict.code.equals(code)) {
				return verdict;
			}
		}
		throw new IllegalArgumentException("No verdict: " + code);
	}

	/** Several answers count as their worst; no answer counts as none. */
	static Optional<Verdict> worst(Collection<Verdict> verdicts) {
		return verdicts.stream().max(Comparator.naturalOrder());
	}

}
