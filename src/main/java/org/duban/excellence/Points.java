package org.duban.excellence;

import java.math.BigDecimal;

/** Points are kept and counted in hundredths, so that two equal sums are equal. */
final class Points {

	static final int ONE = 100;

	private Points() {
	}

	/** As people read them: 92.35, 90. */
	static String text(int hundredths) {
		return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
	}

	/** Rounded to the nearest hundredth. */
	static int mean(int sum, int count) {
		return Math.floorDiv(2 * sum + count, 2 * count);
	}

}
