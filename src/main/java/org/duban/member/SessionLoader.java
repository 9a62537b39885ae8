package org.duban.member;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills the list of sessions from {@code db/data} where it is empty. */
@Component
@Order(40)
class SessionLoader implements ApplicationRunner {

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	SessionLoader(JdbcTemplate jdbc, TransactionTemplate transaction) {
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	@Override
	public void run(ApplicationArguments args) throws IOException {
		String text = new ClassPathResource("db/data/sessions.csv").getContentAsString(StandardCharsets.UTF_8);
		List<String[]> rows = text.lines().skip(1).map(line -> line.split(",", -1)).toList();
		try {
			this.transaction.executeWithoutResult(status -> load(rows));
		}
		catch (DuplicateKeyException | ConcurrencyFailureException ex) {
			// Another node starts on the same empty database and was first.
		}
	}

	private void load(List<String[]> rows) {
		Integer known = this.jdbc.queryForObject("select count(*) from plenary_session", Integer.class);
		if (known != null && known > 0) {
			return;
		}
		this.jdbc.batchUpdate("""
				insert into plenary_session (term_no, session_no, opening, closing, plenary_deadline)
				values (?, ?, ?, ?, ?)
				""", rows, rows.size(), (insert, row) -> {
			insert.setInt(1, Integer.parseInt(row[0]));
			insert.setInt(2, Integer.parseInt(row[1]));
			insert.setObject(3, LocalDate.parse(row[2]));
			insert.setObject(4, LocalDate.parse(row[3]));
			insert.setObject(5, LocalDateTime.parse(row[4]));
		});
	}

}
