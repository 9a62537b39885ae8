package org.duban.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.duban.document.Book;
import org.duban.document.Book.Column;
import org.duban.document.Books.Manuscript;
import org.duban.report.Compilation.Kind;
import org.duban.report.Compilation.Sorting;
import org.duban.report.Compilation.Wanted;
import org.duban.report.CompiledCase.Answer;
import org.duban.report.CompiledCase.Listed;

/** Writes a compilation; of its texts no more than a batch is there at a time. */
final class CompilationText implements Manuscript {

	private static final int BATCH = 25;

	/** Told how many cases more are written. */
	interface Step {

		void further(int cases);

	}

	private final Wanted wanted;

	private final Map<String, List<Listed>> groups = new LinkedHashMap<>();

	private final CompiledCases cases;

	private final Names names;

	private final Step step;

	CompilationText(Wanted wanted, List<Listed> listed, CompiledCases cases, Names names, Step step) {
		this.wanted = wanted;
		listed.forEach((one) -> this.groups.computeIfAbsent(one.group(), (any) -> new ArrayList<>()).add(one));
		this.cases = cases;
		this.names = names;
		this.step = step;
	}

	@Override
	public void write(Book book) throws IOException {
		for (Map.Entry<String, List<Listed>> group : this.groups.entrySet()) {
			if (this.wanted.kind() == Kind.CATALOGUE) {
				catalogue(book, group.getKey(), group.getValue());
			}
			else {
				collection(book, group.getKey(), group.getValue());
			}
		}
	}

	private void catalogue(Book book, String code, List<Listed> listed) throws IOException {
		book.heading(1, this.names.text("compilation.group", name(code), String.valueOf(listed.size())));
		List<Column> columns = List.of(column("no", 12), column("number", 28), column("title", 46),
				column("proposers", 24), column("category", 21), column("units", 29));
		int[] number = { 0 };
		book.table(columns, batches(listed).map((one) -> List.of(String.valueOf(++number[0]), one.listed().number(),
				one.listed().title(), one.origin().first(), one.origin().category(), one.units())));
	}

	private Column column(String key, int share) {
		return new Column(this.names.text("compilation.column." + key), share);
	}

	private void collection(Book book, String code, List<Listed> listed) throws IOException {
		boolean grouped = this.wanted.sorting() != Sorting.NUMBER;
		if (grouped) {
			book.newSheet();
			book.heading(1, this.names.text("compilation.group", name(code), String.valueOf(listed.size())));
		}
		boolean first = grouped;
		for (int from = 0; from < listed.size(); from += BATCH) {
			for (CompiledCase one : batch(listed, from)) {
				if (!first) {
					book.newSheet();
				}
				first = false;
				one(book, one, grouped ? 2 : 1);
			}
		}
	}

	private void one(Book book, CompiledCase one, int level) throws IOException {
		book.heading(level, this.names.text("compilation.case", one.listed().number(), one.listed().title()));
		book.line(this.names.text("compilation.by", one.origin().proposers()));
		book.line(this.names.text("compilation.filed", one.origin().category(), this.names.day(one.origin().filed())));
		if (!one.units().isEmpty()) {
			book.line(this.names.text("compilation.units", one.units()));
		}
		if (!one.merged().isEmpty()) {
			book.line(this.names.text("compilation.merged", String.join("》《", one.merged())));
		}
		book.label(this.names.text("compilation.situation"));
		book.text(one.situation());
		book.label(this.names.text("compilation.suggestions"));
		book.text(one.suggestions());
		for (Answer answer : one.answers()) {
			book.label(answer.head());
			book.text(answer.body());
		}
	}

	private String name(String code) {
		return switch (this.wanted.sorting()) {
			case NUMBER -> this.names.text("compilation.all");
			case CATEGORY -> this.names.value(Dimension.CATEGORY, code);
			case UNIT -> code.isEmpty() ? this.names.text("compilation.no-unit") : this.names.unit(code);
		};
	}

	private Stream<CompiledCase> batches(List<Listed> listed) {
		return IntStream.iterate(0, (from) -> from < listed.size(), (from) -> from + BATCH)
			.boxed()
			.flatMap((from) -> batch(listed, from).stream());
	}

	private List<CompiledCase> batch(List<Listed> listed, int from) {
		List<Listed> some = listed.subList(from, Math.min(from + BATCH, listed.size()));
		List<CompiledCase> texts = this.cases.texts(some, this.wanted);
		this.step.further(some.size());
		return texts;
	}

}
