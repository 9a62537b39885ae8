package org.duban.feedback;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * 满意, 基本满意, 保留, 不满意; from best to worst. Whether a result may be a reservation, which
 * neither approves nor has the case handled again, is up to {@code feedback.labels}.
 */
enum Verdict {

	SATISFIED("satisfied"), BASICALLY_SATISFIED("basically-satisfied"), RESERVED("reserved"),
	DISSATISFIED("dissatisfied");

	static final String ATTITUDES = "satisfied|basically-satisfied|dissatisfied";

	static final String RESULTS = "satisfied|basically-satisfied|reserved|dissatisfied";

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

	/**
	 * Whether the unit answers a comment that comes with it; a second handling is one.
	 */
	boolean wantsAnswer() {
		return this == BASICALLY_SATISFIED || this == RESERVED;
	}

	/** Several answers count as their worst; no answer counts as none. */
	static Optional<Verdict> worst(Collection<Verdict> verdicts) {
		return verdicts.stream().max(Comparator.naturalOrder());
	}

}
