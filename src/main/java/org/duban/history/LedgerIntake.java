package org.duban.history;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.duban.document.SheetRows.Cell;
import org.duban.document.SheetRows.Line;
import org.duban.document.SheetRows.Lines;
import org.duban.document.SheetRows;
import org.duban.parameter.Parameters;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
import org.duban.workflow.TextGuard;

import org.springframework.stereotype.Component;

/**
 * Takes a ledger in, row by row; the file itself is not kept. What bears a secrecy mark
 * is left outside and only its place is noted.
 */
@Component
class LedgerIntake {

	/** Titles and notes stand above the headings, never a page of them. */
	private static final int BEFORE_HEADINGS = 20;

	private final SheetRows sheets;

	private final LedgerBook book;

	private final LedgerRows rows;

	private final Guards guards;

	private final MappingMemory memory;

	LedgerIntake(SheetRows sheets, LedgerBook book, LedgerRows rows, Guards guards, MappingMemory memory) {
		this.sheets = sheets;
		this.book = book;
		this.rows = rows;
		this.guards = guards;
		this.memory = memory;
	}

	/** What must not come in, and how much may. */
	@Component
	record Guards(TextGuard texts, Parameters parameters, Clock clock) {

		int mostRows() {
			return this.parameters.number("history.import.rows", LocalDate.now(this.clock));
		}

		Staged keep(Line line) {
			String whole = line.cells().values().stream().map(Cell::text).collect(Collectors.joining("\n"));
			SortedMap<Integer, Cell> cells = new TreeMap<>(line.cells());
			Set<Integer> marked = new TreeSet<>();
			if (this.texts.refuses(whole)) {
				cells.forEach((column, cell) -> {
					if (this.texts.refuses(cell.text())) {
						marked.add(column);
					}
				});
				marked.forEach(cells::remove);
			}
			return new Staged(line.number(), line.width(), cells, marked);
		}

		/** A mark above the rows is a mark on all of them. */
		void checkHead(Line line) {
			if (!keep(line).marked().isEmpty()) {
				throw refused("secrecy-mark");
			}
		}

	}

	/**
	 * Takes it in or refuses it.
	 * @throws CommandRefused saying what is wrong with the file
	 */
	long take(Path file, String name, Actor actor) {
		try (Lines lines = this.sheets.open(file)) {
			Line head = headings(lines);
			SortedMap<Integer, String> headings = Columns.headings(head.cells());
			long id = this.book.open(name, head.number(), headings, actor);
			int last = head.number();
			int count = 0;
			List<Staged> page = new ArrayList<>();
			while (lines.hasNext()) {
				Line line = lines.next();
				if (line.cells().isEmpty()) {
					continue;
				}
				page.add(this.guards.keep(line));
				last = line.number();
				if (++count > this.guards.mostRows()) {
					throw refused("import-too-many", this.guards.mostRows());
				}
				if (page.size() == LedgerRows.PAGE) {
					this.rows.stage(id, page);
					page.clear();
				}
			}
			this.rows.stage(id, page);
			if (count == 0) {
				throw refused("import-empty");
			}
			Map<Integer, LedgerField> mapping = this.memory.of(headings).orElseGet(() -> Columns.guess(headings));
			this.book.handedIn(id, last, count, mapping);
			return id;
		}
	}

	private Line headings(Lines lines) {
		for (int i = 0; i < BEFORE_HEADINGS && lines.hasNext(); i++) {
			Line line = lines.next();
			this.guards.checkHead(line);
			if (Columns.headingRow(line.cells())) {
				return line;
			}
		}
		throw refused("history-no-headings");
	}

	private static CommandRefused refused(String code, Object... arguments) {
		return new CommandRefused(List.of(new FieldError("file", code, List.of(arguments))));
	}

}
