package org.duban.history;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.type.TypeReference;
import org.apache.commons.lang3.StringUtils;
import org.duban.document.SheetRows.Cell;
import org.duban.history.Checked.Verdict;
import org.duban.history.Dirt.Weight;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of an import while it waits; a page of them at a time. */
@Component
class LedgerRows {

	static final int PAGE = 500;

	/**
	 * A row with what was found in it.
	 */
	record Told(Staged row, List<Finding> findings) {
	}

	private final JdbcTemplate batches;

	private final JdbcClient jdbc;

	private final Json json;

	LedgerRows(JdbcTemplate batches, JdbcClient jdbc, Json json) {
		this.batches = batches;
		this.jdbc = jdbc;
		this.json = json;
	}

	void stage(long id, List<Staged> rows) {
		this.batches.batchUpdate("""
				insert into history_import_row (import_id, row_no, width, cells, marked, warned)
				values (?, ?, ?, ?, ?, false)""", rows, PAGE, (statement, row) -> {
			statement.setLong(1, id);
			statement.setInt(2, row.number());
			statement.setInt(3, row.width());
			statement.setString(4, this.json.write(row.cells()));
			statement.setString(5, row.marked().stream().map(String::valueOf).collect(Collectors.joining(",")));
		});
	}

	List<Staged> page(long id, int after) {
		return this.jdbc.sql("""
				select row_no, width, cells, marked from history_import_row
				where import_id = ? and row_no > ? order by row_no limit ?""")
			.params(id, after, PAGE)
			.query((row, no) -> staged(row.getInt(1), row.getInt(2), row.getString(3), row.getString(4)))
			.list();
	}

	void checked(long id, List<Checked> rows) {
		this.batches.batchUpdate("""
				update history_import_row set verdict = ?, warned = ?, findings = ?, past_case = ?
				where import_id = ? and row_no = ?""", rows, PAGE, (statement, row) -> {
			statement.setString(1, row.verdict().name());
			statement.setBoolean(2, row.verdict() == Verdict.GOOD && row.has(Weight.WARNING));
			statement.setString(3, this.json.write(row.findings()));
			PastCase pastCase = row.pastCase();
			statement.setString(4, (pastCase != null) ? this.json.write(pastCase) : null);
			statement.setLong(5, id);
			statement.setInt(6, row.row());
		});
	}

	/** Rows with their findings; only those that were refused, or all. */
	List<Told> told(long id, boolean refused, int after, int most) {
		return this.jdbc
			.sql("select row_no, width, cells, marked, findings from history_import_row where import_id = ?"
					+ " and row_no > ?" + (refused ? " and verdict = 'BAD'" : "") + " order by row_no limit ?")
			.params(id, after, most)
			.query((row, no) -> new Told(staged(row.getInt(1), row.getInt(2), row.getString(3), row.getString(4)),
					findings(row.getString(5))))
			.list();
	}

	private List<Finding> findings(@Nullable String text) {
		return (text == null) ? List.of() : this.json.read(text, new TypeReference<>() {
		});
	}

	private Staged staged(int number, int width, String cells, String marked) {
		SortedMap<Integer, Cell> read = this.json.read(cells, new TypeReference<>() {
		});
		Set<Integer> columns = Arrays.stream(StringUtils.split(marked, ','))
			.map(Integer::valueOf)
			.collect(Collectors.toCollection(TreeSet::new));
		return new Staged(number, width, read, columns);
	}

}
