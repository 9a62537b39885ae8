package org.duban.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.duban.document.Book;
import org.duban.document.Book.Column;
import org.duban.report.Figures.Cell;
import org.duban.report.Figures.Line;
import org.duban.report.Figures.Row;
import org.duban.report.Figures.Split;

/**
 * RE-10: the numbers of a report, each taken from an indicator of one session; whatever
 * was taken is listed at the end with its definition and the name it is asked for by.
 */
final class BoundFigures {

	private record Taken(String name, String value, String how) {

	}

	private final Map<String, Line> lines = new HashMap<>();

	private final Map<String, Taken> taken = new LinkedHashMap<>();

	private final Names names;

	BoundFigures(List<Line> lines, Names names) {
		lines.forEach((line) -> this.lines.put(line.code(), line));
		this.names = names;
	}

	/** The number itself, a rate in percent. */
	String value(Indicator indicator) {
		Line line = line(indicator);
		return take(indicator.code(), line.name(), line.cells().get(0).shown(), line.how());
	}

	/** How many are counted; of a rate, its numerator. */
	String count(Indicator indicator) {
		Line line = line(indicator);
		return take(indicator.code() + "#count", this.names.text("session-report.count", line.name()),
				String.valueOf(line.cells().get(0).count()), line.how());
	}

	/** Among how many, of a rate. */
	String of(Indicator indicator) {
		Line line = line(indicator);
		return take(indicator.code() + "#of", this.names.text("session-report.of", line.name()),
				String.valueOf(Objects.requireNonNullElse(line.cells().get(0).of(), 0)), line.how());
	}

	/** One value of a dimension. */
	String value(Split split, Row row) {
		return take(split.indicator().code() + "?by=" + split.dimension().code() + "&value=" + row.code(),
				this.names.text("session-report.split", split.indicator().name(), split.dimension().name(), row.name()),
				cell(row).shown(), split.how());
	}

	static Cell cell(Row row) {
		return row.cells().get(0);
	}

	private String take(String query, String name, String value, String how) {
		this.taken.put(query, new Taken(name, value, how));
		return value;
	}

	private Line line(Indicator indicator) {
		return Objects.requireNonNull(this.lines.get(indicator.code()));
	}

	/** The annex. */
	void write(Book book) throws IOException {
		int[] number = { 0 };
		Stream<List<String>> rows = this.taken.entrySet()
			.stream()
			.map((one) -> List.of(String.valueOf(++number[0]), one.getValue().name(), one.getValue().value(),
					one.getValue().how(), one.getKey()));
		book.table(Stream.of("no:13", "indicator:32", "value:16", "how:56", "query:38")
			.map((column) -> column.split(":"))
			.map((column) -> new Column(this.names.text("session-report.column." + column[0]),
					Integer.parseInt(column[1])))
			.toList(), rows);
	}

}
