package org.duban.assessment;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a unit reached.
 *
 * @param cases how many it answers for; what it only helps with is not among them
 */
record UnitScore(Of unit, int cases, List<ScoredItem> items) {

	/**
	 * @param channel code of the side it stands on
	 */
	record Of(String code, String name, String channel) {

	}

	/** UA-12: what was reached of what could be, on the scale of a hundred. */
	BigDecimal base() {
		BigDecimal reached = sum(false);
		BigDecimal possible = this.items.stream()
			.filter((item) -> !item.item().deducts() && item.applies())
			.map((item) -> item.item().weight())
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		return (possible.signum() > 0) ? Points.part(AssessmentScheme.FULL, reached, possible) : Points.NONE;
	}

	/** Not positive. */
	BigDecimal deducted() {
		return sum(true);
	}

	/** Never below zero. */
	BigDecimal total() {
		return base().add(deducted()).max(Points.NONE);
	}

	private BigDecimal sum(boolean deductions) {
		return this.items.stream()
			.filter((item) -> item.item().deducts() == deductions)
			.map(ScoredItem::points)
			.reduce(Points.NONE, BigDecimal::add);
	}

	/** The same work by another scheme. */
	UnitScore by(AssessmentScheme scheme) {
		return new UnitScore(this.unit, this.cases,
				this.items.stream()
					.map((item) -> item.weighing(scheme.find(item.item().code()).orElse(item.item())))
					.toList());
	}

}
