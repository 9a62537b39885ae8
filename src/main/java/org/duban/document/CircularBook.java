package org.duban.document;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.duban.document.Circulars.Issued;
import org.duban.supervision.LateUnits.Late;
import org.duban.document.LetterBook.Draft;
import org.duban.document.LetterBook.Place;
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

	/**
	 * The next of the year.
	 * @param loose whether it is of what belongs to no case
	 */
	String number(boolean loose) {
		if (loose) {
			return this.writer.ofMatter(Kind.CIRCULAR);
		}
		int year = today().getYear();
		return this.writer.text("series.CIRCULAR", String.valueOf(year),
				String.valueOf(this.numbers.next(Kind.CIRCULAR, year)));
	}

	boolean namedToday(Late one) {
		String column = (one.matterId() != null) ? "party_item_id" : "assignment_id";
		return this.jdbc
			.sql("select count(*) from letter where kind = 'CIRCULAR' and " + column + " = ? and written_at >= ?")
			.params((one.matterId() != null) ? one.matterId() : one.assignmentId(), today().atStartOfDay())
			.query(Integer.class)
			.single() > 0;
	}

	/** Either of cases or of what belongs to none. */
	void write(String number, List<Late> named, String text) {
		boolean loose = named.get(0).matterId() != null;
		String addressee = this.writer.text("circular.addressee");
		long units = named.stream().map(Late::unit).distinct().count();
		long things = named.stream().map((one) -> loose ? one.matterId() : one.proposalId()).distinct().count();
		Object[] arguments = { String.valueOf(things), String.valueOf(units), addressee, this.writer.day(today()),
				lines(named), text };
		StoredLetterTexts.Filled paper = this.wordings.filled(loose ? "circular-item" : "circular", arguments);
		named.stream()
			.map((one) -> new Place(one.proposalId(), one.assignmentId(), one.matterId()))
			.distinct()
			.forEach((place) -> this.book
				.write(new Draft(Kind.CIRCULAR, number, paper.title(), addressee, paper.body(), place), number));
	}

	private String lines(List<Late> named) {
		StringBuilder lines = new StringBuilder();
		for (int i = 0; i < named.size(); i++) {
			Late one = named.get(i);
			lines.append(this.writer.text((one.matterId() != null) ? "circular.line-item" : "circular.line",
					String.valueOf(i + 1), one.unitName(), one.number(), this.writer.text("clock." + one.kind()),
					this.writer.day(one.due()), String.valueOf(one.days())))
				.append('\n');
		}
		return lines.toString().stripTrailing();
	}

	/** The newest first. */
	List<Issued> issued(boolean ofCases, boolean ofMatters) {
		return this.jdbc.sql("""
				select min(id), number_text, min(written_at), count(distinct proposal_id), count(distinct party_item_id)
				from letter where kind = 'CIRCULAR' and (:cases = true and proposal_id is not null
				or :matters = true and party_item_id is not null) group by number_text order by min(id) desc""")
			.param("cases", ofCases)
			.param("matters", ofMatters)
			.query((row, no) -> new Issued(row.getLong(1), row.getString(2), row.getObject(3, LocalDateTime.class),
					row.getInt(4), row.getInt(5)))
			.list();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
