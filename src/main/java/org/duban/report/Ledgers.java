package org.duban.report;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.duban.document.Spreadsheets;
import org.duban.document.Spreadsheets.Sheet;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ledgers of a session as Excel: days are days, numbers are numbers, codes have their
 * names.
 */
@Component
@Transactional(readOnly = true)
public class Ledgers {

	private static final int ROUND = 500;

	private final CaseFacts facts;

	private final SessionFacts sessions;

	private final ProposerLines proposers;

	private final LedgerWords words;

	private final Tools tools;

	Ledgers(CaseFacts facts, SessionFacts sessions, ProposerLines proposers, LedgerWords words, Tools tools) {
		this.facts = facts;
		this.sessions = sessions;
		this.proposers = proposers;
		this.words = words;
		this.tools = tools;
	}

	/** What the files are made with. */
	@Component
	record Tools(JdbcClient jdbc, Spreadsheets spreadsheets) {

	}

	/**
	 * @param code of a ledger; what names none means all of them, each on its own sheet
	 */
	public void write(String code, String sitting, Actor actor, OutputStream out) throws IOException {
		Statistics.requireReader(actor);
		List<Ledger> wanted = Ledger.of(code).map(List::of).orElse(Arrays.asList(Ledger.values()));
		LedgerFacts known = known(sitting, actor);
		List<Sheet> sheets = new ArrayList<>();
		for (Ledger ledger : wanted) {
			sheets.add(sheet(ledger, sitting, known));
		}
		this.tools.spreadsheets().write(sheets, out);
	}

	private LedgerFacts known(String sitting, Actor actor) {
		Map<Long, CaseFact> cases = this.facts.of(List.of(sitting), actor)
			.stream()
			.collect(Collectors.toMap(CaseFact::id, Function.identity()));
		Map<Long, ProposerLines.Proposers> names = new HashMap<>();
		List<Long> ids = List.copyOf(cases.keySet());
		for (int from = 0; from < ids.size(); from += ROUND) {
			names.putAll(this.proposers.of(ids.subList(from, Math.min(from + ROUND, ids.size()))));
		}
		return new LedgerFacts(cases, names, this.sessions.terms().today());
	}

	/** Only cases that the facts know: those that the reader may see. */
	private Sheet sheet(Ledger ledger, String sitting, LedgerFacts known) {
		List<String> columns = new ArrayList<>();
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		this.tools.jdbc().sql(ledger.sql()).param("sitting", sitting).query((ResultSet all) -> {
			for (int i = 2; i <= all.getMetaData().getColumnCount(); i++) {
				columns.add(all.getMetaData().getColumnLabel(i).toLowerCase(Locale.ROOT));
			}
			while (all.next()) {
				rows.add(record(all, columns));
			}
			return rows.size();
		});
		List<List<@Nullable Object>> cells = new ArrayList<>();
		rows.stream().filter((row) -> known.takes(ledger, row)).forEach((row) -> {
			List<@Nullable Object> line = new ArrayList<>(List.of(cells.size() + 1));
			columns.forEach((name) -> line.add(this.words.shown(name, known.value(name, row))));
			cells.add(line);
		});
		return new Sheet(this.words.title(ledger), this.words.heads(columns), cells.stream());
	}

	private static Map<String, @Nullable Object> record(ResultSet row, List<String> columns) throws SQLException {
		Map<String, @Nullable Object> record = new HashMap<>();
		record.put("id", row.getLong(1));
		for (int i = 0; i < columns.size(); i++) {
			record.put(columns.get(i), value(row, i + 2));
		}
		return record;
	}

	private static @Nullable Object value(ResultSet row, int column) throws SQLException {
		return switch (row.getMetaData().getColumnType(column)) {
			case Types.DATE -> row.getObject(column, LocalDate.class);
			case Types.BIGINT, Types.INTEGER -> (row.getObject(column) != null) ? row.getLong(column) : null;
			case Types.BOOLEAN, Types.BIT, Types.TINYINT -> row.getBoolean(column);
			default -> row.getString(column);
		};
	}

}
