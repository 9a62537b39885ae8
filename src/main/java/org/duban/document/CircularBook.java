package org.duban.document;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.duban.document.Circulars.Issued;
import org.duban.supervision.LateUnits.Late;
import org.duban.document.LetterBook.Draft;
import org.duban.document.Letters.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes circulars down: the same text and number with every assignment that is named.
 */
@Component
class CircularBook {

	private final LetterBook book;

	private final LetterWriter writer;

	private final PaperNumbers numbers;

	private final StoredLetterTexts wordings;

	private final JdbcClient jdbc;

	private final Clock clock;

	CircularBook(LetterBook book, LetterWriter writer, PaperNumbers numbers, StoredLetterTexts wordings,
			JdbcClient jdbc, Clock clock) {
		this.book = book;
		this.writer = writer;
		this.numbers = numbers;
		this.wordings = wordings;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The next of the year. */
	String number() {
		int year = today().getYear();
		return this.writer.text("series.CIRCULAR", String.valueOf(year),
				String.valueOf(this.numbers.next(Kind.CIRCULAR, year)));
	}

	boolean namedToday(long assignmentId) {
		return this.jdbc
			.sql("select count(*) from letter where kind = 'CIRCULAR' and assignment_id = ? and written_at >= ?")
			.params(assignmentId, today().atStartOfDay())
			.query(Integer.class)
			.single() > 0;
	}

	void write(String number, List<Late> named, String text) {
		String addressee = this.writer.text("circular.addressee");
		long units = named.stream().map(Late::unit).distinct().count();
		Object[] arguments = { String.valueOf(named.stream().map(Late::proposalId).distinct().count()),
				String.valueOf(units), addressee, this.writer.day(today()), lines(named), text };
		StoredLetterTexts.Filled paper = this.wordings.filled("circular", arguments);
		Set<Long> written = new HashSet<>();
		for (Late one : named) {
			if (written.add(one.assignmentId())) {
				this.book.write(new Draft(Kind.CIRCULAR, number, paper.title(), addressee, paper.body(),
						one.proposalId(), one.assignmentId()), number);
			}
		}
	}

	private String lines(List<Late> named) {
		StringBuilder lines = new StringBuilder();
		for (int i = 0; i < named.size(); i++) {
			Late one = named.get(i);
			lines.append(this.writer.text("circular.line", String.valueOf(i + 1), one.unitName(), one.number(),
					this.writer.text("clock." + one.kind()), this.writer.day(one.due()), String.valueOf(one.days())))
				.append('\n');
		}
		return lines.toString().stripTrailing();
	}

	List<Issued> issued() {
		return this.jdbc.sql("""
				select min(id), number_text, min(written_at), count(distinct proposal_id) from letter
				where kind = 'CIRCULAR' group by number_text order by min(id) desc""")
			.query((row, no) -> new Issued(row.getLong(1), row.getString(2), row.getObject(3, LocalDateTime.class),
					row.getInt(4)))
			.list();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
