package org.duban.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.duban.document.Book;
import org.duban.document.Book.Column;
import org.duban.document.Books;
import org.duban.report.Figures.Asked;
import org.duban.report.Figures.CaseLine;
import org.duban.report.Figures.Row;
import org.duban.report.Figures.Split;
import org.duban.workflow.Actor;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 提案审查情况的报告 and 提案工作情况的报告: drafts in which people write what figures cannot say. Written
 * twice they are the same.
 */
@Component
@Transactional(readOnly = true)
public class SessionReports {

	private final Statistics statistics;

	private final CaseFacts facts;

	private final CaseLines lines;

	private final Words words;

	private final Books books;

	SessionReports(Statistics statistics, CaseFacts facts, CaseLines lines, Words words, Books books) {
		this.statistics = statistics;
		this.facts = facts;
		this.lines = lines;
		this.words = words;
		this.books = books;
	}

	/** What reports say and which day they say it. */
	@Component("sessionReportWords")
	record Words(Names names, SessionFacts sessions, ProposerLines proposers) {

		String text(String key, Object... arguments) {
			return this.names.text("session-report." + key, arguments);
		}

	}

	/** One session as one person sees it. */
	private record View(String sitting, Actor actor, BoundFigures figures) {

		Asked asked(Indicator indicator, Dimension dimension) {
			return new Asked(List.of(this.sitting), Optional.of(indicator), Optional.of(dimension), "", false);
		}

	}

	/**
	 * @param work whether it is the report on what came of the proposals
	 */
	public void write(boolean work, String sitting, Actor actor, OutputStream out) throws IOException {
		Names.inChinese(() -> draft(work, sitting, actor, out));
	}

	private void draft(boolean work, String sitting, Actor actor, OutputStream out) throws IOException {
		Asked all = new Asked(List.of(sitting), Optional.empty(), Optional.empty(), "", false);
		View view = new View(sitting, actor,
				new BoundFigures(this.statistics.overview(all, actor).lines(), this.words.names()));
		this.books.word((book) -> {
			book.title(this.words.text(work ? "work.title" : "review.title", this.words.names().sitting(sitting)));
			book.line(this.words.text("draft", this.words.names().day(this.words.sessions().terms().today())));
			if (work) {
				work(book, view);
			}
			else {
				review(book, view);
			}
			book.newSheet();
			book.heading(1, this.words.text("annex"));
			view.figures().write(book);
		}, out);
	}

	private void review(Book book, View view) throws IOException {
		BoundFigures of = view.figures();
		book.heading(1, this.words.text("review.1"));
		book.text(this.words.text("review.1.text", of.value(Indicator.SUBMITTED), of.value(Indicator.FILED),
				of.value(Indicator.FILING_RATE), of.value(Indicator.MERGED), of.value(Indicator.TO_OPINION),
				of.value(Indicator.TO_LETTER), of.value(Indicator.WITHDRAWN)));
		book.text(this.words.text("review.1.who", of.count(Indicator.COLLECTIVE_SHARE),
				of.value(Indicator.COLLECTIVE_SHARE), of.count(Indicator.PARTICIPATION_RATE),
				of.of(Indicator.PARTICIPATION_RATE), of.value(Indicator.PARTICIPATION_RATE),
				of.value(Indicator.PER_MEMBER)));
		book.heading(1, this.words.text("review.2"));
		split(book, view, List.of(Indicator.SUBMITTED, Indicator.FILED), Dimension.CATEGORY);
		book.heading(1, this.words.text("review.3"));
		split(book, view, List.of(Indicator.SUBMITTED, Indicator.FILED), Dimension.TYPE);
		book.heading(1, this.words.text("review.4"));
		book.text(this.words.text("fill.features"));
	}

	private void work(Book book, View view) throws IOException {
		BoundFigures of = view.figures();
		book.heading(1, this.words.text("work.1"));
		book.text(this.words.text("work.1.text", of.value(Indicator.SOLVED_RATE), of.value(Indicator.ADOPTED_RATE),
				of.value(Indicator.SATISFIED_RATE), of.value(Indicator.CONTENT_RATE), of.value(Indicator.DISSATISFIED),
				of.value(Indicator.KEPT_RATE)));
		book.text(this.words.text("work.1.done", of.value(Indicator.SUBMITTED), of.value(Indicator.FILED),
				of.count(Indicator.REPLIED_RATE), of.value(Indicator.REPLIED_RATE), of.value(Indicator.IN_TIME_RATE)));
		split(book, view, List.of(Indicator.FILED, Indicator.REPLIED_RATE, Indicator.SOLVED_RATE,
				Indicator.ADOPTED_RATE, Indicator.SATISFIED_RATE), Dimension.CATEGORY);
		book.heading(1, this.words.text("work.2"));
		named(book, view, "key", of.value(Indicator.KEY), (one) -> one.traits().key());
		named(book, view, "excellent", of.value(Indicator.EXCELLENT), (one) -> one.traits().excellent());
		named(book, view, "rated", "", SessionReports::wellRated);
		book.heading(1, this.words.text("work.3"));
		book.text(this.words.text("work.3.text", of.value(Indicator.SIGNED_IN_TIME_RATE),
				of.value(Indicator.CONTACT_RATE), of.value(Indicator.MEETING_RATE), of.value(Indicator.FEEDBACK_RATE),
				of.value(Indicator.REMINDED), of.value(Indicator.ORDERED), of.value(Indicator.DAYS_MEAN)));
		book.heading(1, this.words.text("work.4"));
		book.text(this.words.text("work.4.text", of.value(Indicator.LATE), of.value(Indicator.RETURN_RATE),
				of.value(Indicator.REDONE)));
		book.text(this.words.text("fill.shortcomings"));
		book.heading(1, this.words.text("work.5"));
		book.text(this.words.text("fill.plans"));
	}

	/** RE-11: solved, and its proposers are satisfied. */
	private static boolean wellRated(CaseFact one) {
		return one.replied() && "A".equals(one.outcome().replyClass()) && "satisfied".equals(one.outcome().result());
	}

	private void split(Book book, View view, List<Indicator> indicators, Dimension dimension) throws IOException {
		List<Split> splits = indicators.stream()
			.map((indicator) -> this.statistics.split(view.asked(indicator, dimension), view.actor()))
			.toList();
		List<Column> columns = Stream
			.concat(Stream.of(new Column(splits.get(0).dimension().name(), 30)),
					splits.stream().map((split) -> new Column(split.indicator().name(), 18)))
			.toList();
		book.table(columns,
				splits.get(0)
					.rows()
					.stream()
					.map((row) -> Stream
						.concat(Stream.of(row.name()), splits.stream().map((split) -> shown(view, split, row.code())))
						.toList()));
	}

	/** A value that only some of the indicators know has no number in the others. */
	private static String shown(View view, Split split, String code) {
		return split.rows()
			.stream()
			.filter((row) -> row.code().equals(code))
			.findFirst()
			.map((Row row) -> view.figures().value(split, row))
			.orElse("—");
	}

	private void named(Book book, View view, String kind, String count, Predicate<CaseFact> wanted) throws IOException {
		List<Long> ids = this.facts.of(List.of(view.sitting()), view.actor())
			.stream()
			.filter(wanted)
			.map(CaseFact::id)
			.toList();
		book.label(this.words.text("named." + kind, count));
		if (ids.isEmpty()) {
			book.text(this.words.text("named.none"));
			return;
		}
		Map<Long, ProposerLines.Proposers> proposers = this.words.proposers().of(ids);
		book.table(List.of(new Column(this.words.text("column.number"), 28),
				new Column(this.words.text("column.title"), 60), new Column(this.words.text("column.proposers"), 30),
				new Column(this.words.text("column.units"), 36)),
				this.lines.of(ids)
					.stream()
					.map((CaseLine line) -> List.of(line.number(), line.title(),
							Objects.requireNonNull(proposers.get(line.id())).brief(), line.units())));
	}

}
