package org.duban.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The numbers that are in use, read once for each session that a file speaks of. */
final class TakenNumbers implements LedgerCheck.Taken {

	private final JdbcClient jdbc;

	private final Map<SessionKey, Map<Integer, String>> imported = new HashMap<>();

	private final Map<SessionKey, Set<Integer>> ours = new HashMap<>();

	TakenNumbers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public @Nullable String byImport(SessionKey session, int number) {
		return this.imported.computeIfAbsent(session, this::readImported).get(number);
	}

	@Override
	public boolean inHouse(SessionKey session, int number) {
		return this.ours.computeIfAbsent(session, this::readOurs).contains(number);
	}

	private Map<Integer, String> readImported(SessionKey session) {
		Map<Integer, String> sources = new HashMap<>();
		this.jdbc.sql("""
				select case_no, import_id, row_no from history_case
				where term_no = ? and session_no = ? and case_no is not null""")
			.params(session.term(), session.no())
			.query((row) -> {
				sources.put(row.getInt(1), row.getLong(2) + "/" + row.getInt(3));
			});
		return sources;
	}

	/** Ours are written 14-05-0123. */
	private Set<Integer> readOurs(SessionKey session) {
		String begin = "%02d-%02d-".formatted(session.term(), session.no());
		Set<Integer> numbers = new HashSet<>();
		this.jdbc.sql("select case_no from proposal where case_no like ?")
			.param(begin + "%")
			.query(String.class)
			.list()
			.forEach((no) -> numbers.add(Integer.valueOf(no.substring(begin.length()))));
		return numbers;
	}

}
