package org.duban.document;

import org.duban.document.Letters.Kind;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The series of numbers of the house's own papers: one for each kind and year, without
 * gaps. The number is drawn in the transaction that writes the paper: what is rolled back
 * gives it back, and who comes at the same time waits for it.
 */
@Component
class PaperNumbers {

	private final JdbcClient jdbc;

	PaperNumbers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	int next(Kind kind, int year) {
		return next(kind.name(), year);
	}

	/** Papers of what belongs to no case have series of their own. */
	int nextOfMatter(Kind kind, int year) {
		return next(kind.name() + "_ITEM", year);
	}

	private int next(String series, int year) {
		if (!begun(series, year)) {
			begin(series, year);
		}
		this.jdbc.sql("update paper_number set last_no = last_no + 1 where series = ? and year_no = ?")
			.params(series, year)
			.update();
		return this.jdbc.sql("select last_no from paper_number where series = ? and year_no = ?")
			.params(series, year)
			.query(Integer.class)
			.single();
	}

	private boolean begun(String series, int year) {
		return this.jdbc.sql("select count(*) from paper_number where series = ? and year_no = ?")
			.params(series, year)
			.query(Integer.class)
			.single() > 0;
	}

	// Two may write the first paper of a year; the second waits here until the first is
	// done.
	private void begin(String series, int year) {
		try {
			this.jdbc.sql("insert into paper_number (series, year_no, last_no) values (?, ?, 0)")
				.params(series, year)
				.update();
		}
		catch (DuplicateKeyException ex) {
			// Somebody else began the year.
		}
	}

}
