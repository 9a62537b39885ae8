package org.duban.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.duban.document.Spreadsheets;
import org.duban.document.Spreadsheets.Sheet;
import org.duban.report.Figures.Asked;
import org.duban.report.Figures.Cell;
import org.duban.report.Figures.Overview;
import org.duban.report.Figures.Split;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The statistics as an Excel file: every number a number, its numerator and denominator
 * beside it.
 */
@Component
@Transactional(readOnly = true)
public class StatisticsExport {

	private final Statistics statistics;

	private final Names names;

	private final Spreadsheets spreadsheets;

	StatisticsExport(Statistics statistics, Names names, Spreadsheets spreadsheets) {
		this.statistics = statistics;
		this.names = names;
		this.spreadsheets = spreadsheets;
	}

	/** All indicators, and one of them by a dimension if one is asked for. */
	public List<Sheet> sheets(Asked asked, Actor actor) {
		Overview overview = this.statistics.overview(asked, actor);
		List<Sheet> sheets = new ArrayList<>(List.of(all(overview)));
		if (asked.dimension().isPresent()) {
			sheets.add(split(this.statistics.split(asked, actor)));
		}
		return sheets;
	}

	public void write(List<Sheet> sheets, OutputStream out) throws IOException {
		this.spreadsheets.write(sheets, out);
	}

	private Sheet all(Overview overview) {
		return new Sheet(this.names.text("statistics.title"),
				columns(overview.sessions(), "statistics.indicator", "statistics.definition"),
				overview.lines().stream().map((line) -> row(line.cells(), line.name(), line.how())));
	}

	private Sheet split(Split split) {
		return new Sheet(split.dimension().name(), columns(split.sessions(), "statistics.dimension"),
				split.rows().stream().map((row) -> row(row.cells(), row.name())));
	}

	private List<String> columns(List<String> sessions, String... first) {
		List<String> columns = new ArrayList<>(Stream.of(first).map(this.names::text).toList());
		sessions.forEach((session) -> Stream.of("statistics.value", "statistics.count", "statistics.of")
			.forEach((kind) -> columns.add(session + " " + this.names.text(kind))));
		return columns;
	}

	private static List<@Nullable Object> row(List<Cell> cells, Object... first) {
		List<@Nullable Object> row = new ArrayList<>(List.of(first));
		cells.forEach((cell) -> {
			row.add(cell.value());
			row.add(cell.count());
			row.add(cell.of());
		});
		return row;
	}

}
