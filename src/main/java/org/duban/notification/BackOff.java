package org.duban.notification;

import java.time.Duration;

/** 1, 2, 4 ... minutes between tries, at most an hour; ten tries in all. */
final class BackOff {

	private static final int TRIES = 10;

	private static final int LONGEST_MINUTES = 60;

	private BackOff() {
	}

	static boolean exhausted(int tries) {
		return tries >= TRIES;
	}

	static Duration after(int tries) {
		return Duration.ofMinutes(Math.min(LONGEST_MINUTES, 1L << (tries - 1)));
	}

}
