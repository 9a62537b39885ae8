package org.duban.proposal;

import org.jspecify.annotations.Nullable;

/**
 * 案号: continuous in its session, e.g. {@code 14-05-0123}, with the sequence in its
 * category beside it.
 */
record CaseNumber(String text, @Nullable Integer categorySeq) {

	static CaseNumber of(String session, int no, @Nullable Integer categorySeq) {
		return new CaseNumber("%s-%04d".formatted(session, no), categorySeq);
	}

	/** 流水号, e.g. {@code L2026-00017}. */
	static String serial(int year, int no) {
		return "L%d-%05d".formatted(year, no);
	}

}
