package org.duban.security;

import java.util.Date;
import java.util.concurrent.atomic.AtomicInteger;

/** Sees whether an expression that somebody sent was evaluated. */
public final class Witness {

	static final AtomicInteger SEEN = new AtomicInteger();

	/** The way of CVE-2026-109432, harmless here. */
	static final String EXPRESSION = "${''.getClass().forName('org.duban.security.Witness').getMethod('see').invoke(null)}";

	private Witness() {
	}

	public static Date see() {
		SEEN.incrementAndGet();
		return new Date();
	}

}
