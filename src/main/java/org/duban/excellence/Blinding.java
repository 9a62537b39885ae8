package org.duban.excellence;

import java.util.Collection;
import java.util.Comparator;

/** What an expert reads names nobody who proposed it. */
final class Blinding {

	static final String HIDDEN = "（提案者）";

	private Blinding() {
	}

	/** Longer names first: a name may be part of another. */
	static String hide(String text, Collection<String> names) {
		String hidden = text;
		for (String name : names.stream()
			.filter((one) -> one.strip().length() > 1)
			.sorted(Comparator.comparing(String::length).reversed())
			.toList()) {
			hidden = hidden.replace(name, HIDDEN);
		}
		return hidden;
	}

}
