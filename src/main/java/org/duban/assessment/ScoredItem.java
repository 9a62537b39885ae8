package org.duban.assessment;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a line of the scheme brought a unit.
 *
 * @param counted how many, or the unit's own points
 * @param of of how many, or of how many points; zero where there was nothing to measure
 * @param points negative for a deduction
 * @param rows what was counted; none where only figures were asked for
 */
record ScoredItem(SchemeItem item, BigDecimal counted, BigDecimal of, BigDecimal points, List<SourceRow> rows) {

	ScoredItem {
		counted = Points.of(counted);
		of = Points.of(of);
	}

	/** UA-12: what could not be measured neither brings nor costs. */
	boolean applies() {
		return this.item.manual() || this.of.signum() > 0;
	}

	static ScoredItem of(SchemeItem item, BigDecimal counted, BigDecimal of, List<SourceRow> rows) {
		return new ScoredItem(item, counted, of, points(item, counted, of), rows);
	}

	/** The rows that no objection took out. */
	static ScoredItem of(SchemeItem item, List<SourceRow> rows) {
		List<SourceRow> standing = rows.stream().filter((row) -> !row.excluded()).toList();
		return of(item, BigDecimal.valueOf(standing.stream().filter(SourceRow::counted).count()),
				BigDecimal.valueOf(standing.size()), rows);
	}

	private static BigDecimal points(SchemeItem item, BigDecimal counted, BigDecimal of) {
		if (item.deducts()) {
			return Points.of(item.weight().multiply(counted).negate());
		}
		return (of.signum() > 0) ? Points.part(item.weight(), counted, of) : Points.NONE;
	}

	ScoredItem weighing(SchemeItem other) {
		return of(other, this.counted, this.of, this.rows);
	}

}
