package org.duban.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;

import com.fasterxml.jackson.core.type.TypeReference;
import org.duban.history.Ledger.Counts;
import org.duban.history.Ledger.Sheet;
import org.duban.history.Ledger.State;
import org.duban.history.Ledger.Steps;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** The imports as they stand in the room's tables. */
@Component
class LedgerBook {

	private static final String LIST = """
			select i.*, coalesce(h.name, i.handed_in_by) as handed_in_name, coalesce(s.name, i.started_by) as started_name,
			 coalesce(u.name, i.undone_by) as undone_name
			from history_import i left join account h on h.username = i.handed_in_by
			left join account s on s.username = i.started_by left join account u on u.username = i.undone_by""";

	private final JdbcClient jdbc;

	private final Json json;

	private final Clock clock;

	LedgerBook(JdbcClient jdbc, Json json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	/** The newest first. */
	List<Ledger> all() {
		return this.jdbc.sql(LIST + " order by i.id desc limit 200").query((row, no) -> ledger(row)).list();
	}

	/**
	 * @throws NoSuchElementException if there is none
	 */
	Ledger get(long id) {
		return this.jdbc.sql(LIST + " where i.id = ?")
			.param(id)
			.query((row, no) -> ledger(row))
			.optional()
			.orElseThrow(() -> new NoSuchElementException("No import " + id));
	}

	/** Whoever changes an import holds its row until the end of the transaction. */
	Ledger hold(long id) {
		this.jdbc.sql("select id from history_import where id = ? for update")
			.param(id)
			.query(Long.class)
			.optional()
			.orElseThrow(() -> new NoSuchElementException("No import " + id));
		return get(id);
	}

	long open(String file, int headingRow, SortedMap<Integer, String> headings, Actor actor) {
		KeyHolder key = new GeneratedKeyHolder();
		this.jdbc
			.sql("""
					insert into history_import (file_name, heading_row, headings, last_row, waiting_rows, mapping, said_publicity,
					 state, good_rows, bad_rows, skipped_rows, blank_rows, warned_rows, mended_rows, kinds, unknown_names,
					 done_row, done_count, handed_in_by, handed_in_at, lapsed)
					values (?, ?, ?, 0, 0, '{}', 'NONE', 'MAPPING', 0, 0, 0, 0, 0, 0, '{}', '[]', 0, 0, ?, ?, false)""")
			.params(file, headingRow, this.json.write(headings), actor.username(), LocalDateTime.now(this.clock))
			.update(key, "id");
		Number id = key.getKey();
		if (id == null) {
			throw new IllegalStateException("No id for an import");
		}
		return id.longValue();
	}

	void handedIn(long id, int lastRow, int rows, Map<Integer, LedgerField> guessed) {
		this.jdbc.sql("update history_import set last_row = ?, waiting_rows = ?, mapping = ? where id = ?")
			.params(lastRow, rows, this.json.write(guessed), id)
			.update();
	}

	void mapped(long id, Map<Integer, LedgerField> mapping, @Nullable String session, String publicity) {
		this.jdbc.sql("update history_import set mapping = ?, said_session = ?, said_publicity = ? where id = ?")
			.param(this.json.write(mapping))
			.param(session)
			.params(publicity, id)
			.update();
	}

	void checked(long id, Counts counts) {
		this.jdbc
			.sql("""
					update history_import set state = 'CHECKED', good_rows = ?, bad_rows = ?, skipped_rows = ?, blank_rows = ?,
					 warned_rows = ?, mended_rows = ?, kinds = ?, unknown_names = ?, lapsed = false where id = ?""")
			.params(counts.good(), counts.bad(), counts.skipped(), counts.blank(), counts.warned(), counts.mended(),
					this.json.write(counts.kinds()), this.json.write(counts.unknown()), id)
			.update();
	}

	void started(long id, String way, Actor actor) {
		this.jdbc.sql("""
				update history_import set state = 'RUNNING', way = ?, done_row = 0, done_count = 0, started_by = ?,
				 started_at = ?, lapsed = false where id = ?""")
			.params(way, actor.username(), LocalDateTime.now(this.clock), id)
			.update();
	}

	void undone(long id, String reason, Actor actor) {
		this.jdbc.sql(
				"update history_import set state = 'UNDONE', undone_by = ?, undone_at = ?, undo_reason = ? where id = ?")
			.params(actor.username(), LocalDateTime.now(this.clock), reason, id)
			.update();
		this.jdbc.sql("delete from history_import_row where import_id = ?").param(id).update();
	}

	void drop(long id) {
		this.jdbc.sql("delete from history_import_row where import_id = ?").param(id).update();
		this.jdbc.sql("delete from history_import where id = ?").param(id).update();
	}

	private Ledger ledger(ResultSet row) throws SQLException {
		Sheet sheet = new Sheet(row.getInt("heading_row"),
				this.json.read(row.getString("headings"), new TypeReference<SortedMap<Integer, String>>() {
				}), row.getInt("last_row"), row.getInt("waiting_rows"));
		SortedMap<Integer, LedgerField> mapping = this.json.read(row.getString("mapping"), new TypeReference<>() {
		});
		return new Ledger(row.getLong("id"), row.getString("file_name"), sheet, mapping, row.getString("said_session"),
				row.getString("said_publicity"), State.valueOf(row.getString("state")), counts(row),
				row.getString("way"), row.getInt("done_count"), row.getBoolean("lapsed"), steps(row));
	}

	private Counts counts(ResultSet row) throws SQLException {
		return new Counts(row.getInt("good_rows"), row.getInt("bad_rows"), row.getInt("skipped_rows"),
				row.getInt("blank_rows"), row.getInt("warned_rows"), row.getInt("mended_rows"),
				this.json.read(row.getString("kinds"), new TypeReference<>() {
				}), this.json.read(row.getString("unknown_names"), new TypeReference<>() {
				}));
	}

	private static Steps steps(ResultSet row) throws SQLException {
		return new Steps(row.getString("handed_in_name"), row.getObject("handed_in_at", LocalDateTime.class),
				row.getString("started_name"), row.getObject("started_at", LocalDateTime.class),
				row.getObject("done_at", LocalDateTime.class), row.getString("undone_name"),
				row.getObject("undone_at", LocalDateTime.class), row.getString("undo_reason"));
	}

}
