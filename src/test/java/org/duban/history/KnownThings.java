package org.duban.history;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.duban.document.ExcelFiles;
import org.duban.document.SheetRows.Cell;
import org.duban.document.SheetRows.Kind;
import org.duban.document.SheetRows.Line;
import org.duban.document.SheetRows.Lines;
import org.duban.history.Known.Proposers;
import org.duban.history.Known.SessionBook;
import org.jspecify.annotations.Nullable;

/** A small house that reads ledgers, without any database. */
final class KnownThings {

	static final SortedMap<Integer, String> HEADINGS = headings();

	static final Columns COLUMNS = Columns.of(Columns.guess(HEADINGS));

	/** A number that an earlier import has, and one that a case of the house has. */
	static final LedgerCheck.Taken TAKEN = new LedgerCheck.Taken() {

		@Override
		public @Nullable String byImport(SessionKey session, int number) {
			return (number == 777) ? "4/17" : null;
		}

		@Override
		public boolean inHouse(SessionKey session, int number) {
			return number == 778;
		}

	};

	private KnownThings() {
	}

	private static SortedMap<Integer, String> headings() {
		SortedMap<Integer, String> headings = new TreeMap<>();
		Object[] names = OldCase.headings();
		for (int i = 0; i < names.length; i++) {
			headings.put(i, names[i].toString());
		}
		return headings;
	}

	static Known known() {
		Map<SessionKey, LocalDate> openings = Map.of(new SessionKey(14, 1), LocalDate.of(2022, 1, 11),
				new SessionKey(14, 2), LocalDate.of(2023, 1, 10), new SessionKey(14, 5), LocalDate.of(2026, 1, 20));
		Names units = new Names();
		for (String unit : List.of("教育局", "交通运输局", "卫生健康委", "生态环境局", "公安局", "城管局", "住建局", "体育局")) {
			units.add(unit, unit, unit);
		}
		units.add("旅游局", "wenlv", "文广旅游局").add("外经局", null, "外经局").add("市委宣传部", "xuanchuan", "市委宣传部");
		Names categories = new Names().add("教育", "education", "教育")
			.add("交通出行", "transport", "交通出行")
			.add("社会建设", null, "社会建设");
		return new Known(new SessionBook(openings, new SessionKey(14, 5), 3), units, categories,
				new Proposers(Map.of(14, Set.of("赵启平")), Set.of("民建市委")), LocalDate.of(2026, 3, 2));
	}

	static LedgerCheck check() {
		return new LedgerCheck(new RowReader(HEADINGS, COLUMNS, known(), new RowReader.Said(null, "NONE")), COLUMNS,
				TAKEN);
	}

	/** A right row with some of its cells changed; an empty text takes a cell away. */
	static Staged row(int number, Object... changes) {
		SortedMap<Integer, Cell> cells = new TreeMap<>();
		String[] right = { "十三届三次", String.valueOf(number), "关于修缮老旧楼道的建议", "内容", "赵启平", "", "教育", "教育局", "公安局", "是",
				"2019-03-05", "A", "2019-06-05", "满意", "公开", "" };
		for (int i = 0; i < right.length; i++) {
			cells.put(i, new Cell(Kind.TEXT, right[i]));
		}
		for (int i = 0; i < changes.length; i += 2) {
			cells.put(((LedgerField) changes[i]).ordinal(),
					(changes[i + 1] instanceof Cell cell) ? cell : new Cell(Kind.TEXT, changes[i + 1].toString()));
		}
		cells.values().removeIf((cell) -> cell.text().isEmpty());
		return new Staged(number, 0, cells, Set.of());
	}

	static Checked read(Object... changes) {
		return check().next(row(5, changes));
	}

	/** What a sound row says. */
	static PastCase past(Checked row) {
		return Objects.requireNonNull(row.pastCase());
	}

	/** Error codes with the column, A first. */
	static List<String> errors(Checked row) {
		return row.findings()
			.stream()
			.filter((finding) -> finding.is(Dirt.Weight.ERROR))
			.map((finding) -> finding.cell(row.row()) + " " + finding.dirt())
			.toList();
	}

	/** Every row behind the headings, marked ones without their texts. */
	static List<Staged> rows(Path file) {
		List<Staged> rows = new ArrayList<>();
		boolean below = false;
		try (Lines lines = ExcelFiles.rows().open(file)) {
			while (lines.hasNext()) {
				Line line = lines.next();
				if (below && !line.cells().isEmpty()) {
					rows.add(staged(line));
				}
				below |= Columns.headingRow(line.cells());
			}
		}
		return rows;
	}

	private static Staged staged(Line line) {
		SortedMap<Integer, Cell> cells = new TreeMap<>(line.cells());
		Set<Integer> marked = new TreeSet<>();
		line.cells().forEach((column, cell) -> {
			if (cell.text().contains("机密★")) {
				marked.add(column);
				cells.remove(column);
			}
		});
		return new Staged(line.number(), line.width(), cells, marked);
	}

}
