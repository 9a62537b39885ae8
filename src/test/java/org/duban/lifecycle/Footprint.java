package org.duban.lifecycle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;

/** What a refused command must not touch: every table's rows, and what the cases say. */
final class Footprint {

	private static final String OF_THIS_SCHEMA = " and lower(table_schema) = lower(schema())";

	private final JdbcTemplate jdbc;

	private final String counts;

	private final List<String> ofCases;

	Footprint(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
		this.counts = tables("table_type = 'BASE TABLE'").stream()
			.filter((table) -> !table.equals("flyway_schema_history"))
			.map((table) -> "select '" + table + "' as name, count(*) as size from " + table)
			.collect(Collectors.joining(" union all "));
		this.ofCases = jdbc
			.queryForList("select table_name from information_schema.columns where lower(column_name) = 'proposal_id'"
					+ OF_THIS_SCHEMA, String.class);
	}

	private List<String> tables(String which) {
		return this.jdbc.queryForList(
				"select table_name from information_schema.tables where " + which + OF_THIS_SCHEMA, String.class);
	}

	/** Row counts of every table, and a hash of all that the cases' own rows say. */
	Map<String, Object> of(Collection<Case> cases) {
		Map<String, Object> all = new TreeMap<>();
		this.jdbc.query(this.counts, (row) -> {
			all.put(row.getString("name"), row.getLong("size"));
		});
		for (Case c : cases) {
			List<Object> words = new ArrayList<>(this.jdbc.queryForList("select * from proposal where id = ?", c.id));
			this.ofCases.forEach((table) -> words
				.add(this.jdbc.queryForList("select * from " + table + " where proposal_id = ?", c.id)));
			all.put("words of case " + c.id, words.toString().hashCode());
		}
		return all;
	}

	static List<String> changes(Map<String, Object> before, Map<String, Object> after) {
		Map<String, String> changes = new LinkedHashMap<>();
		after.forEach((what, value) -> {
			if (!Objects.equals(before.get(what), value)) {
				changes.put(what, before.get(what) + " -> " + value);
			}
		});
		return changes.entrySet().stream().map((change) -> change.getKey() + " " + change.getValue()).toList();
	}

}
