package org.duban.history;

import java.util.ArrayList;
import java.util.List;

import org.duban.history.Dirt.Weight;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was checked.
 *
 * @param session null where it could not be read, as its number
 * @param pastCase null where something is wrong or the row is no case
 */
record Checked(int row, @Nullable SessionKey session, @Nullable Integer number, @Nullable PastCase pastCase,
		List<Finding> findings) {

	enum Verdict {

		GOOD, BAD, SKIPPED

	}

	Checked {
		findings = List.copyOf(findings);
	}

	static Checked skipped(int row, Dirt why) {
		return new Checked(row, null, null, null, List.of(Finding.of(Finding.WHOLE_ROW, why)));
	}

	Verdict verdict() {
		return has(Weight.SKIPPED) ? Verdict.SKIPPED : has(Weight.ERROR) ? Verdict.BAD : Verdict.GOOD;
	}

	boolean has(Weight weight) {
		return this.findings.stream().anyMatch((finding) -> finding.is(weight));
	}

	Checked with(Finding more) {
		List<Finding> all = new ArrayList<>(this.findings);
		all.add(more);
		return new Checked(this.row, this.session, this.number, more.is(Weight.ERROR) ? null : this.pastCase, all);
	}

}
