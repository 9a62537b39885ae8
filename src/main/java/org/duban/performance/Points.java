package org.duban.performance;

import java.math.BigDecimal;

/** Points are counted in hundredths, so that two equal sums are equal. */
public final class Points {

	static final int ONE = 100;

	private Points() {
	}

	static int of(BigDecimal points) {
		return points.movePointRight(2).intValueExact();
	}

	/** A real number for a cell. */
	public static BigDecimal number(int hundredths) {
		BigDecimal exact = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
		return (exact.scale() < 0) ? exact.setScale(0) : exact;
	}

	/** As people read them: 12, 2.5. */
	public static String text(int hundredths) {
		return number(hundredths).toPlainString();
	}

}
