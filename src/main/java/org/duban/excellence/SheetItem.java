package org.duban.excellence;

import jakarta.persistence.Embeddable;

/**
 * One line of the sheet of a hundred points.
 *
 * @param levelOne 选题, 调研 ...
 * @param most the most points it brings
 * @param scoredBy experts, the house's own records, or a bonus beyond the hundred
 */
@Embeddable
record SheetItem(int itemNo, String code, String levelOne, String itemName, String itemNameEn, int most,
		String scoredBy) {

	static final String EXPERT = "expert";

	static final String RECORDS = "records";

	static final String BONUS = "bonus";

	boolean byExperts() {
		return this.scoredBy.equals(EXPERT);
	}

}
