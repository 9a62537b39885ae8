package org.duban.organisation;

import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes {@code dictionary_entry}; who keeps entries in memory listens. */
@Component
@Transactional
class StoredDictionaryTable implements DictionaryTable {

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	StoredDictionaryTable(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	@Override
	public List<String> kinds() {
		return this.jdbc.sql("select distinct kind from dictionary_entry order by kind").query(String.class).list();
	}

	@Override
	public List<Line> lines(String kind) {
		return this.jdbc.sql(
				"select code, name, name_en, sort_no, active from dictionary_entry where kind = ? order by sort_no, id")
			.param(kind)
			.query(Line.class)
			.list();
	}

	@Override
	public void put(String kind, Line line) {
		int known = this.jdbc.sql(
				"update dictionary_entry set name = ?, name_en = ?, sort_no = ?, active = ? where kind = ? and code = ?")
			.params(line.name(), line.nameEn(), line.sortNo(), line.active(), kind, line.code())
			.update();
		if (known == 0) {
			this.jdbc.sql(
					"insert into dictionary_entry (kind, code, name, name_en, sort_no, active) values (?, ?, ?, ?, ?, ?)")
				.params(kind, line.code(), line.name(), line.nameEn(), line.sortNo(), line.active())
				.update();
		}
		this.events.publishEvent(new DictionaryChanged(kind, line.code()));
	}

}
