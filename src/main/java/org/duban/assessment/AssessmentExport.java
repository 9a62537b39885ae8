package org.duban.assessment;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.duban.assessment.AssessmentSheets.Line;
import org.duban.assessment.AssessmentSheets.Point;
import org.duban.assessment.AssessmentSheets.Whole;
import org.duban.document.Spreadsheets;
import org.duban.document.Spreadsheets.Sheet;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A year's assessment as an Excel file: the results, and every row they come of. */
@Component
@Transactional(readOnly = true)
public class AssessmentExport {

	private final AssessmentSheets sheets;

	private final AssessmentWords words;

	private final Spreadsheets spreadsheets;

	AssessmentExport(AssessmentSheets sheets, AssessmentWords words, Spreadsheets spreadsheets) {
		this.sheets = sheets;
		this.words = words;
		this.spreadsheets = spreadsheets;
	}

	public void write(int year, Actor actor, OutputStream out) throws IOException {
		Whole whole = this.sheets.of(year, actor);
		this.spreadsheets.write(List.of(results(whole), sources(whole)), out);
	}

	private Sheet results(Whole whole) {
		List<String> columns = new ArrayList<>(heads("place", "unit", "cases"));
		whole.lines()
			.stream()
			.limit(1)
			.flatMap((line) -> line.points().stream())
			.forEach((point) -> columns.add(this.words.line(point.name(), point.nameEn())));
		columns.addAll(heads("base", "deducted", "total"));
		return new Sheet(this.words.text("assessment.results"), columns,
				whole.lines().stream().map(AssessmentExport::row));
	}

	private static List<@Nullable Object> row(Line line) {
		List<@Nullable Object> row = new ArrayList<>();
		row.add(line.place());
		row.add(line.name());
		row.add(line.cases());
		line.points().forEach((point) -> row.add(point.applies() ? point.points() : null));
		row.add(line.base());
		row.add(line.deducted());
		row.add(line.total());
		return row;
	}

	private Sheet sources(Whole whole) {
		Stream<List<@Nullable Object>> rows = whole.lines()
			.stream()
			.flatMap((line) -> line.points().stream().flatMap((point) -> rows(line, point)));
		return new Sheet(this.words.text("assessment.sources"),
				heads("unit", "item", "number", "title", "due", "done", "said", "counted"), rows);
	}

	private Stream<List<@Nullable Object>> rows(Line line, Point point) {
		return point.rows().stream().map((source) -> {
			List<@Nullable Object> row = new ArrayList<>();
			row.add(line.name());
			row.add(this.words.line(point.name(), point.nameEn()));
			row.add(source.number());
			row.add(source.title());
			row.add(source.due());
			row.add(source.done());
			row.add(this.words.said(point.measure(), source.said()));
			row.add(this.words.text(mark(source)));
			return row;
		});
	}

	private static String mark(SourceRow source) {
		return "assessment.row." + (source.excluded() ? "excluded" : source.counted() ? "counted" : "not");
	}

	private List<String> heads(String... codes) {
		return Stream.of(codes).map((code) -> this.words.text("assessment." + code)).toList();
	}

}
