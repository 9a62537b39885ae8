package org.duban.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.duban.document.Book;
import org.duban.document.Book.Column;
import org.duban.document.Books;
import org.duban.document.Spreadsheets;
import org.duban.document.Spreadsheets.Sheet;
import org.duban.report.UnitProgress.Standing;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 进度通报: how far each unit is, weekly or monthly, as Word and as Excel. */
@Component
@Transactional(readOnly = true)
public class ProgressCircular {

	private static final List<String> SHORT = List.of("unit", "assigned", "signed", "owed", "replied", "rate",
			"in-time", "late", "said", "satisfied", "replied-in");

	private static final List<String> LONG = List.of("unit", "assigned", "signed", "owed", "replied", "in-time", "late",
			"said", "satisfied", "rate", "assigned-in", "signed-in", "replied-in");

	private final CaseFacts facts;

	private final SessionFacts sessions;

	private final Names names;

	private final Books books;

	private final Spreadsheets spreadsheets;

	ProgressCircular(CaseFacts facts, SessionFacts sessions, Names names, Books books, Spreadsheets spreadsheets) {
		this.facts = facts;
		this.sessions = sessions;
		this.names = names;
		this.books = books;
		this.spreadsheets = spreadsheets;
	}

	/** A week from Monday, or a month, until today. */
	private record Span(String code, LocalDate from, LocalDate until) {

		static Span of(String code, LocalDate today) {
			return code.equals("month") ? new Span(code, today.withDayOfMonth(1), today)
					: new Span("week", today.minusDays(today.getDayOfWeek().getValue() - 1L), today);
		}

	}

	public void word(String sitting, String span, Actor actor, OutputStream out) throws IOException {
		Span period = Span.of(span, this.sessions.terms().today());
		Names.inChinese(() -> {
			List<UnitProgress> lines = lines(sitting, period, actor);
			this.books.word((book) -> write(book, sitting, period, lines), out);
		});
	}

	public void excel(String sitting, String span, Actor actor, OutputStream out) throws IOException {
		Span period = Span.of(span, this.sessions.terms().today());
		List<List<@Nullable Object>> rows = new ArrayList<>();
		lines(sitting, period, actor).forEach((line) -> rows.add(cells(line)));
		this.spreadsheets.write(
				new Sheet(this.names.text("progress." + period.code()),
						LONG.stream().map((key) -> this.names.text("progress.column." + key)).toList(), rows.stream()),
				out);
	}

	private void write(Book book, String sitting, Span period, List<UnitProgress> lines) throws IOException {
		book.title(this.names.text("progress.title." + period.code(), this.names.sitting(sitting)));
		Standing all = lines.get(lines.size() - 1).all();
		book.text(this.names.text("progress.text", this.names.day(period.until()), number(lines.size() - 1),
				number(all.assigned()), number(all.owed()), number(all.replied()), shown(all.rate()),
				number(all.late()), number(all.said()), number(all.satisfied())));
		book.text(this.names.text("progress.period", this.names.day(period.from()), this.names.day(period.until()),
				number(lines.get(lines.size() - 1).period().replied())));
		book.table(
				SHORT.stream().map((key) -> new Column(this.names.text("progress.column." + key), share(key))).toList(),
				lines.stream().map(this::row));
		book.text(this.names.text("progress.how"));
	}

	private static int share(String column) {
		return switch (column) {
			case "unit" -> 24;
			case "rate" -> 11;
			default -> 8;
		};
	}

	private List<String> row(UnitProgress line) {
		Standing all = line.all();
		return Stream
			.of(line.unit(), number(all.assigned()), number(all.signed()), number(all.owed()), number(all.replied()),
					shown(all.rate()), number(all.inTime()), number(all.late()), number(all.said()),
					number(all.satisfied()), number(line.period().replied()))
			.toList();
	}

	private static List<@Nullable Object> cells(UnitProgress line) {
		List<@Nullable Object> cells = new ArrayList<>(List.of(line.unit()));
		cells.addAll(line.all().numbers());
		cells.addAll(Arrays.asList(line.all().rate(), line.period().assigned(), line.period().signed(),
				line.period().replied()));
		return cells;
	}

	private static String number(int number) {
		return String.valueOf(number);
	}

	private static String shown(@Nullable BigDecimal rate) {
		return (rate != null) ? rate.stripTrailingZeros().toPlainString() + "%" : "—";
	}

	/** In the order of the register; the last line is of all of them. */
	private List<UnitProgress> lines(String sitting, Span period, Actor actor) {
		Statistics.requireReader(actor);
		List<UnitFact> all = this.facts.of(List.of(sitting), actor)
			.stream()
			.flatMap((one) -> one.units().stream())
			.filter(UnitFact::live)
			.toList();
		Map<String, List<UnitFact>> byUnit = new HashMap<>();
		all.forEach((part) -> byUnit.computeIfAbsent(part.who().unit(), (any) -> new ArrayList<>()).add(part));
		List<UnitProgress> lines = new ArrayList<>();
		byUnit.keySet()
			.stream()
			.sorted(this.names.order(Dimension.UNIT))
			.forEach((unit) -> lines.add(UnitProgress.of(this.names.unit(unit), byUnit.getOrDefault(unit, List.of()),
					period.from(), period.until())));
		lines.add(UnitProgress.of(this.names.text("progress.all"), all, period.from(), period.until()));
		return lines;
	}

}
