package org.duban.document;

import java.util.Locale;

/** What a file is for: the case itself, or a signed opinion form, which no unit sees. */
enum Purpose {

	CASE, FEEDBACK;

	static Purpose of(String code) {
		return code.toUpperCase(Locale.ROOT).equals(FEEDBACK.name()) ? FEEDBACK : CASE;
	}

}
