package org.duban.board;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.duban.board.BoardRow.Reminder;
import org.duban.deadline.Light;
import org.duban.document.Spreadsheets;
import org.duban.document.Spreadsheets.Sheet;
import org.duban.organisation.HandlingUnit;
import org.duban.workflow.Actor;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list as an Excel file: exactly the filtered rows, and how many each unit has, in
 * the fixed order of the register, units without any with zero.
 */
@Component
@Transactional(readOnly = true)
public class BoardExport {

	/** Rows that are written out by one round of statements. */
	private static final int ROUND = 500;

	private static final List<String> COLUMNS = List.of("number", "title", "unit", "clock", "light", "remaining", "due",
			"stands", "level", "reminded", "channels", "next", "holder", "category", "state", "channel");

	private static final List<Light> RED_FIRST = List.of(Light.RED, Light.ORANGE, Light.YELLOW, Light.GREEN);

	private final Board board;

	private final BoardList list;

	private final BoardNames names;

	private final Spreadsheets spreadsheets;

	BoardExport(Board board, BoardList list, BoardNames names, Spreadsheets spreadsheets) {
		this.board = board;
		this.list = list;
		this.names = names;
		this.spreadsheets = spreadsheets;
	}

	public void write(BoardFilter filter, Actor actor, OutputStream out) throws IOException {
		List<Standing> rows = this.board.found(filter, actor);
		this.spreadsheets.write(List.of(rows(rows), units(rows)), out);
	}

	private Sheet rows(List<Standing> rows) {
		Stream<List<Object>> written = IntStream.iterate(0, (from) -> from < rows.size(), (from) -> from + ROUND)
			.boxed()
			.flatMap((from) -> this.list.of(rows.subList(from, Math.min(from + ROUND, rows.size()))).stream())
			.map(this::cells);
		return new Sheet(this.names.text("board.sheet.rows"), columns(COLUMNS), written);
	}

	private List<String> columns(List<String> keys) {
		return keys.stream().map((key) -> this.names.text("board.column." + key)).toList();
	}

	private List<Object> cells(BoardRow row) {
		Reminder last = row.last();
		List<Object> cells = new ArrayList<>(Arrays.asList(row.number(), row.title(), row.unitName(), row.kindName(),
				this.names.of("light", row.light().name()), row.remaining(), row.due(),
				row.paused() ? this.names.text("board.paused") : "",
				(last != null) ? this.names.text("board.level." + last.level()) : "",
				(last != null) ? last.sentAt() : "",
				(last != null) ? last.channels()
					.stream()
					.map((channel) -> this.names.of("board.by", channel))
					.collect(Collectors.joining("、")) : ""));
		cells.add(row.next().stream().map(BoardRow.Step::name).collect(Collectors.joining("；")));
		cells.add(row.next().stream().map(BoardRow.Step::who).collect(Collectors.joining("；")));
		cells.addAll(List.of(row.categoryName(), row.stateName(), row.channelName()));
		return cells;
	}

	private Sheet units(List<Standing> rows) {
		Map<String, List<Standing>> byUnit = new LinkedHashMap<>();
		this.names.units().stream().map(HandlingUnit::code).forEach((code) -> byUnit.put(code, new ArrayList<>()));
		rows.stream()
			.sorted((one, other) -> this.names.unitOrder().compare(one.unit(), other.unit()))
			.forEach((row) -> byUnit.computeIfAbsent(row.unit(), (any) -> new ArrayList<>()).add(row));
		Stream<List<Object>> lines = Stream.concat(
				byUnit.entrySet().stream().map((entry) -> line(this.names.unit(entry.getKey()), entry.getValue())),
				Stream.of(line(this.names.text("board.total"), rows)));
		List<String> columns = new ArrayList<>(List.of(this.names.text("board.column.unit")));
		RED_FIRST.forEach((light) -> columns.add(this.names.of("light", light.name())));
		columns.add(this.names.text("board.total"));
		return new Sheet(this.names.text("board.sheet.units"), columns, lines);
	}

	private static List<Object> line(String name, List<Standing> rows) {
		List<Object> line = new ArrayList<>(List.of(name));
		RED_FIRST.forEach((light) -> line.add(rows.stream().filter((row) -> row.light() == light).count()));
		line.add(rows.size());
		return line;
	}

}
