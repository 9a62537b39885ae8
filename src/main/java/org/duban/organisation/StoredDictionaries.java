package org.duban.organisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads all dictionaries once; nothing changes them while the house runs. */
@Component
class StoredDictionaries implements Dictionaries {

	private final JdbcClient jdbc;

	private volatile Map<String, Map<String, Row>> kinds = Map.of();

	StoredDictionaries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Entry> entries(String kind) {
		return kind(kind).values().stream().filter(Row::active).map(Row::entry).toList();
	}

	@Override
	public Optional<Entry> find(String kind, String code) {
		return Optional.ofNullable(kind(kind).get(code)).map(Row::entry);
	}

	@Override
	public boolean official(String kind, String code) {
		Row row = kind(kind).get(code);
		return row != null && row.official();
	}

	private Map<String, Row> kind(String kind) {
		if (this.kinds.isEmpty()) {
			Map<String, Map<String, Row>> read = new LinkedHashMap<>();
			this.jdbc
				.sql("select kind, code, name, name_en, active, official from dictionary_entry order by kind, sort_no")
				.query((row, no) -> new Row(row.getString(1),
						new Entry(row.getString(2), row.getString(3), row.getString(4)), row.getBoolean(5),
						row.getBoolean(6)))
				.list()
				.forEach(row -> read.computeIfAbsent(row.kind(), name -> new LinkedHashMap<>())
					.put(row.entry().code(), row));
			this.kinds = read;
		}
		return this.kinds.getOrDefault(kind, Map.of());
	}

	private record Row(String kind, Entry entry, boolean active, boolean official) {
	}

}
