package org.duban.history;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.duban.history.Checked.Verdict;
import org.duban.history.Dirt.Weight;
import org.duban.history.Ledger.Counts;
import org.duban.history.Ledger.UnknownName;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Checks every row that waits, a page at a time, and notes what would become of it. */
@Component
class DryRunOfLedger {

	private static final int MOST_NAMES = 100;

	private final LedgerBook book;

	private final LedgerRows rows;

	private final KnownBook known;

	private final JdbcClient jdbc;

	DryRunOfLedger(LedgerBook book, LedgerRows rows, KnownBook known, JdbcClient jdbc) {
		this.book = book;
		this.rows = rows;
		this.known = known;
		this.jdbc = jdbc;
	}

	/** What is counted while rows pass by. */
	private static final class Count {

		private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);

		private final Map<Dirt, Integer> kinds = new EnumMap<>(Dirt.class);

		private final Map<UnknownName, Integer> unknown = new HashMap<>();

		private int warned;

		private int mended;

		void add(Checked row) {
			this.verdicts.merge(row.verdict(), 1, Integer::sum);
			this.warned += (row.verdict() == Verdict.GOOD && row.has(Weight.WARNING)) ? 1 : 0;
			this.mended += (row.verdict() == Verdict.GOOD && row.has(Weight.MENDED)) ? 1 : 0;
			Set<Dirt> seen = EnumSet.noneOf(Dirt.class);
			for (Finding finding : row.findings()) {
				if (seen.add(finding.dirt())) {
					this.kinds.merge(finding.dirt(), 1, Integer::sum);
				}
				if (finding.dirt() == Dirt.UNIT_UNKNOWN || finding.dirt() == Dirt.CATEGORY_UNKNOWN) {
					String kind = (finding.dirt() == Dirt.UNIT_UNKNOWN) ? "unit" : "category";
					this.unknown.merge(new UnknownName(kind, finding.arguments().get(0), 0), 1, Integer::sum);
				}
			}
		}

		Counts result(int blank) {
			List<UnknownName> names = this.unknown.entrySet()
				.stream()
				.map((name) -> new UnknownName(name.getKey().kind(), name.getKey().written(), name.getValue()))
				.sorted((one, other) -> other.count() - one.count())
				.limit(MOST_NAMES)
				.toList();
			return new Counts(of(Verdict.GOOD), of(Verdict.BAD), of(Verdict.SKIPPED), blank, this.warned, this.mended,
					this.kinds, names);
		}

		private int of(Verdict verdict) {
			return this.verdicts.getOrDefault(verdict, 0);
		}

	}

	void check(Ledger ledger) {
		Columns columns = Columns.of(ledger.mapping());
		String said = ledger.session();
		SessionKey session = (said != null) ? SessionKey.read(said) : null;
		RowReader reader = new RowReader(ledger.sheet().headings(), columns, this.known.known(),
				new RowReader.Said(session, ledger.publicity()));
		LedgerCheck check = new LedgerCheck(reader, columns, new TakenNumbers(this.jdbc));
		Count count = new Count();
		int row = 0;
		List<Staged> page = this.rows.page(ledger.id(), row);
		while (!page.isEmpty()) {
			List<Checked> checked = page.stream().map(check::next).toList();
			checked.forEach(count::add);
			this.rows.checked(ledger.id(), checked);
			row = page.get(page.size() - 1).number();
			page = this.rows.page(ledger.id(), row);
		}
		int blank = ledger.sheet().lastRow() - ledger.sheet().headingRow() - ledger.sheet().rows();
		this.book.checked(ledger.id(), count.result(blank));
	}

}
