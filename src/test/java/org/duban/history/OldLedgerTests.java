package org.duban.history;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.duban.history.Checked.Verdict;
import org.duban.history.Dirt.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** An old ledger of 3,000 rows, by the rules alone. */
class OldLedgerTests {

	@TempDir
	Path folder;

	@Test
	void everyBadRowOfAnOldLedgerIsFoundWithItsCellAndNoGoodOne() {
		OldLedger ledger = OldLedger.of(3000, 12);
		LedgerCheck check = KnownThings.check();
		Map<Integer, List<String>> expected = new TreeMap<>();
		ledger.wrong()
			.forEach((row, wrong) -> expected.put(row,
					List.of(Finding.of(wrong.column(), wrong.dirt()).cell(row) + " " + wrong.dirt())));
		Map<Integer, List<String>> found = new TreeMap<>();
		Map<Integer, LocalDate> days = new TreeMap<>();
		Set<Dirt> skipped = EnumSet.noneOf(Dirt.class);
		List<Checked> all = new ArrayList<>();
		for (Staged row : KnownThings.rows(ledger.write(this.folder.resolve("ledger.xlsx")))) {
			Checked checked = check.next(row);
			all.add(checked);
			if (checked.verdict() == Verdict.SKIPPED) {
				skipped.add(checked.findings().get(0).dirt());
			}
			else if (checked.verdict() == Verdict.BAD) {
				found.put(checked.row(), KnownThings.errors(checked));
			}
			else {
				days.put(checked.row(), KnownThings.past(checked).filedOn());
			}
		}
		assertThat(found).isEqualTo(expected);
		assertThat(days).as("each in one of many ways to write a day").isEqualTo(ledger.right());
		assertThat(skipped).isEqualTo(ledger.skipped());
		assertThat(found.size() + days.size()).isEqualTo(3000);
		assertThat(ledger.wrong().values().stream().map(OldLedger.Wrong::dirt).distinct()).hasSizeGreaterThan(39);
		assertThat(mended(all)).contains(Dirt.DAY_WORDS, Dirt.DAY_SERIAL, Dirt.FULL_WIDTH, Dirt.INVISIBLE,
				Dirt.APOSTROPHE, Dirt.CLASS_WORDS, Dirt.YES_WORDS, Dirt.UNIT_RENAMED, Dirt.EMPTY_MARK);
	}

	private static Set<Dirt> mended(List<Checked> rows) {
		return rows.stream()
			.filter((row) -> row.verdict() == Verdict.GOOD)
			.flatMap((row) -> row.findings().stream())
			.filter((finding) -> finding.is(Weight.MENDED))
			.map(Finding::dirt)
			.collect(Collectors.toSet());
	}

}
