package org.duban.excellence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The sheet as data: {@code db/data/excellent-sheet.csv} and
 * {@code db/data/excellent-merits.csv}, or files of the city's own. Read and checked when
 * the house starts; a selection keeps the sheet with which it was opened.
 */
@Component
class SheetFiles {

	private static final int SHEET_CELLS = 6;

	private static final int MERIT_CELLS = 3;

	private final Sheet sheet;

	SheetFiles(@Value("${duban.excellence.sheet:classpath:db/data/excellent-sheet.csv}") Resource sheet,
			@Value("${duban.excellence.merits:classpath:db/data/excellent-merits.csv}") Resource merits)
			throws IOException {
		List<SheetItem> items = new ArrayList<>();
		for (String[] cells : rows(sheet, SHEET_CELLS)) {
			items.add(new SheetItem(items.size() + 1, cells[0], cells[1], cells[2], cells[3],
					Integer.parseInt(cells[4]), cells[5]));
		}
		List<MeritRule> rules = new ArrayList<>();
		for (String[] cells : rows(merits, MERIT_CELLS)) {
			rules.add(new MeritRule(rules.size() + 1, cells[0], cells[1], Integer.parseInt(cells[2])));
		}
		this.sheet = new Sheet(items, rules);
		if (!this.sheet.faults().isEmpty()) {
			throw new IllegalStateException(sheet + ": " + String.join("; ", this.sheet.faults()));
		}
	}

	Sheet sheet() {
		return this.sheet;
	}

	private static List<String[]> rows(Resource file, int cells) throws IOException {
		try (InputStream stream = file.getInputStream()) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
				.skip(1)
				.filter((line) -> !line.isBlank())
				.map((line) -> cells(file, line, cells))
				.toList();
		}
	}

	private static String[] cells(Resource file, String line, int expected) {
		String[] cells = line.split(",", -1);
		if (cells.length != expected) {
			throw new IllegalStateException(file + ": " + line);
		}
		return cells;
	}

}
