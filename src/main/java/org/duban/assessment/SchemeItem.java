package org.duban.assessment;

import java.math.BigDecimal;

/**
 * One line of the scheme.
 *
 * @param weight the most points it brings; of a deduction, what each one costs
 */
record SchemeItem(String code, Measure measure, String name, String nameEn, BigDecimal weight) {

	boolean deducts() {
		return this.measure.kind() == Measure.Kind.DEDUCTION;
	}

	boolean manual() {
		return this.measure.kind() == Measure.Kind.MANUAL;
	}

	SchemeItem weighing(BigDecimal other) {
		return new SchemeItem(this.code, this.measure, this.name, this.nameEn, other);
	}

}
