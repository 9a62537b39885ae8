package org.duban.archive;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Every row that belongs to a case, whichever room wrote it: a table added tomorrow is in
 * the package without anybody thinking of it.
 */
@Component
class CaseRecords {

	private static final String CASE = "proposal_id";

	/** Which table a row belongs to that names its case by way of another one. */
	private static final Map<String, String> PARENTS = Map.of("reply_id", "reply", "assignment_id", "assignment",
			"commitment_id", "commitment", "feedback_id", "feedback", "clock_id", "running_clock", "round_id",
			"review_round", "party_item_id", "party_item", "plan_id", "key_plan", "activity_id", "key_activity",
			"consultation_id", "case_consultation");

	private final JdbcTemplate jdbc;

	CaseRecords(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** Rows by table, in the tables' order by name; contents of files are left out. */
	Map<String, List<Map<String, @Nullable Object>>> of(long proposalId) {
		Map<String, Set<String>> tables = tables();
		Map<String, List<Map<String, @Nullable Object>>> records = new LinkedHashMap<>();
		tables.forEach((table, columns) -> {
			String condition = condition(table, columns, tables);
			if (condition != null) {
				List<Map<String, @Nullable Object>> rows = this.jdbc
					.query("select * from " + table + " where " + condition, (row, no) -> record(row), proposalId);
				if (!rows.isEmpty()) {
					records.put(table, rows);
				}
			}
		});
		return records;
	}

	private static @Nullable String condition(String table, Set<String> columns, Map<String, Set<String>> tables) {
		if (table.equals("proposal")) {
			return "id = ?";
		}
		if (columns.contains(CASE)) {
			return CASE + " = ?";
		}
		return PARENTS.entrySet()
			.stream()
			.filter((parent) -> columns.contains(parent.getKey())
					&& tables.getOrDefault(parent.getValue(), Set.of()).contains(CASE))
			.map((parent) -> parent.getKey() + " in (select id from " + parent.getValue() + " where " + CASE + " = ?)")
			.findFirst()
			.orElse(null);
	}

	/** The house's own tables with their columns; the engine's hold no facts. */
	private Map<String, Set<String>> tables() {
		return Objects.requireNonNull(this.jdbc.execute((ConnectionCallback<Map<String, Set<String>>>) this::tables));
	}

	private Map<String, Set<String>> tables(Connection connection) throws SQLException {
		Map<String, Set<String>> tables = new TreeMap<>();
		DatabaseMetaData meta = connection.getMetaData();
		try (ResultSet columns = meta.getColumns(connection.getCatalog(), connection.getSchema(), "%", "%")) {
			while (columns.next()) {
				String table = columns.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
				if (!table.startsWith("act_") && !table.startsWith("flyway")) {
					tables.computeIfAbsent(table, (name) -> new TreeSet<>())
						.add(columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
				}
			}
		}
		return tables;
	}

	private static Map<String, @Nullable Object> record(ResultSet row) throws SQLException {
		Map<String, @Nullable Object> record = new LinkedHashMap<>();
		ResultSetMetaData columns = row.getMetaData();
		for (int i = 1; i <= columns.getColumnCount(); i++) {
			if (!file(columns.getColumnType(i))) {
				record.put(columns.getColumnLabel(i).toLowerCase(Locale.ROOT), row.getString(i));
			}
		}
		return record;
	}

	private static boolean file(int type) {
		return type == Types.BLOB || type == Types.LONGVARBINARY || type == Types.VARBINARY || type == Types.BINARY;
	}

}
