package org.duban.performance;

import java.util.Arrays;
import java.util.Locale;

/** How somebody took part in what was held. */
public enum Presence {

	/** Was there, or did it. */
	FULL,
	/** Was away with leave (请假). */
	LEAVE,
	/** Was away without. */
	ABSENT;

	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Presence of(String code) {
		return Arrays.stream(values()).filter((one) -> one.code().equals(code)).findFirst().orElseThrow();
	}

}
