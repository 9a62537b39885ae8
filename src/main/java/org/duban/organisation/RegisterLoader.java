package org.duban.organisation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills the registers from {@code db/data}: units where there are none, of the
 * dictionaries every entry that a house does not know yet. What people changed stays.
 */
@Component
@Order(30)
class RegisterLoader implements ApplicationRunner {

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	RegisterLoader(JdbcTemplate jdbc, TransactionTemplate transaction) {
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	@Override
	public void run(ApplicationArguments args) {
		try {
			this.transaction.executeWithoutResult(status -> {
				if (count("handling_unit") == 0) {
					loadUnits(rows("units"));
				}
				loadDictionaries(rows("dictionaries"));
			});
		}
		catch (DuplicateKeyException | ConcurrencyFailureException ex) {
			// Another node starts on the same empty database and was first.
		}
	}

	private int count(String table) {
		Integer rows = this.jdbc.queryForObject("select count(*) from " + table, Integer.class);
		return (rows != null) ? rows : 0;
	}

	private void loadUnits(List<String[]> rows) {
		int[] order = { 0 };
		this.jdbc.batchUpdate("insert into handling_unit (code, name, channel, active, sort_no) values (?, ?, ?, ?, ?)",
				rows, rows.size(), (insert, row) -> {
					insert.setString(1, row[0]);
					insert.setString(2, row[1]);
					insert.setString(3, Channel.valueOf(row[2]).name());
					insert.setBoolean(4, Boolean.parseBoolean(row[3]));
					insert.setInt(5, ++order[0]);
				});
	}

	private void loadDictionaries(List<String[]> rows) {
		Set<String> known = new HashSet<>(
				this.jdbc.queryForList("select concat(kind, ' ', code) from dictionary_entry", String.class));
		Map<String, Integer> order = new HashMap<>();
		List<Object[]> missing = new ArrayList<>();
		for (String[] row : rows) {
			int no = order.merge(row[0], 1, Integer::sum);
			if (!known.contains(row[0] + " " + row[1])) {
				missing.add(new Object[] { row[0], row[1], row[2], row[3], Boolean.parseBoolean(row[4]), no,
						row.length > 5 && row[5].equals("official") });
			}
		}
		this.jdbc.batchUpdate("insert into dictionary_entry (kind, code, name, name_en, active, sort_no, official)"
				+ " values (?, ?, ?, ?, ?, ?, ?)", missing);
	}

	private static List<String[]> rows(String file) {
		try {
			String text = new ClassPathResource("db/data/" + file + ".csv").getContentAsString(StandardCharsets.UTF_8);
			return text.lines().skip(1).map(line -> line.split(",", -1)).toList();
		}
		catch (IOException ex) {
			throw new IllegalStateException("No register " + file, ex);
		}
	}

}
