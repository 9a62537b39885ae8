package org.duban.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Points are hundredths, rounded half up, so that two equal sums are equal. */
final class Points {

	static final int SCALE = 2;

	static final BigDecimal NONE = BigDecimal.ZERO.setScale(SCALE);

	private Points() {
	}

	/** Such a part of so many points. */
	static BigDecimal part(BigDecimal points, BigDecimal counted, BigDecimal of) {
		return points.multiply(counted).divide(of, SCALE, RoundingMode.HALF_UP);
	}

	static BigDecimal of(BigDecimal points) {
		return points.setScale(SCALE, RoundingMode.HALF_UP);
	}

	/** As people write them: 92.35, 90. */
	static String text(BigDecimal points) {
		BigDecimal plain = points.stripTrailingZeros();
		return plain.setScale(Math.max(plain.scale(), 0)).toPlainString();
	}

}
