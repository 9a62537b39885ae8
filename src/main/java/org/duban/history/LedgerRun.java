package org.duban.history;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import com.fasterxml.jackson.core.type.TypeReference;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries imports out, some rows at a time. Each step is a transaction that says how far
 * it came, so any node goes on where one has died; nobody reads a past case of an import
 * before its last step.
 */
@Component
class LedgerRun {

	private final JdbcClient jdbc;

	private final Steps steps;

	LedgerRun(JdbcClient jdbc, Steps steps) {
		this.jdbc = jdbc;
		this.steps = steps;
	}

	@Scheduled(initialDelayString = "PT20S", fixedDelayString = "${duban.history.poll:PT1S}")
	void work() {
		this.jdbc.sql("select id from history_import where state = 'RUNNING'")
			.query(Long.class)
			.list()
			.forEach(this::finish);
	}

	void finish(long id) {
		try {
			boolean more = true;
			while (more) {
				more = this.steps.next(id);
			}
		}
		catch (DuplicateKeyException ex) {
			this.steps.lapse(id);
		}
	}

	/** One step after the other; whoever takes one holds the import until it is done. */
	@Component
	@Transactional
	static class Steps {

		static final int ROWS = 250;

		private record Waiting(int rowNo, String pastCase) {
		}

		private final JdbcTemplate batches;

		private final JdbcClient jdbc;

		private final Json json;

		private final Clock clock;

		Steps(JdbcTemplate batches, JdbcClient jdbc, Json json, Clock clock) {
			this.batches = batches;
			this.jdbc = jdbc;
			this.json = json;
			this.clock = clock;
		}

		/**
		 * Takes the next step.
		 * @return whether more is to be done
		 */
		public boolean next(long id) {
			Integer done = this.jdbc
				.sql("select done_row from history_import where id = ? and state = 'RUNNING' for update")
				.param(id)
				.query(Integer.class)
				.optional()
				.orElse(null);
			if (done == null) {
				return false;
			}
			List<Waiting> rows = this.jdbc.sql("""
					select row_no, past_case from history_import_row
					where import_id = ? and verdict = 'GOOD' and row_no > ? order by row_no limit ?""")
				.params(id, done, ROWS)
				.query(Waiting.class)
				.list();
			if (rows.isEmpty()) {
				end(id);
				return false;
			}
			insert(id, rows);
			this.jdbc.sql("update history_import set done_row = ?, done_count = done_count + ? where id = ?")
				.params(rows.get(rows.size() - 1).rowNo(), rows.size(), id)
				.update();
			return true;
		}

		/** A number was taken since the dry run: nothing of it stays, check again. */
		public void lapse(long id) {
			this.jdbc.sql("delete from history_case where import_id = ?").param(id).update();
			this.jdbc.sql("""
					update history_import set state = 'MAPPING', lapsed = true, done_row = 0, done_count = 0
					where id = ? and state = 'RUNNING'""").param(id).update();
		}

		/** What was refused stays, so that the marked copy can still be had. */
		private void end(long id) {
			this.jdbc.sql("update history_import set state = 'DONE', done_at = ? where id = ?")
				.params(LocalDateTime.now(this.clock), id)
				.update();
			this.jdbc.sql("delete from history_import_row where import_id = ? and verdict <> 'BAD'").param(id).update();
		}

		private void insert(long id, List<Waiting> rows) {
			this.batches.batchUpdate(
					"""
							insert into history_case (import_id, row_no, term_no, session_no, case_no, title, text_body, proposers,
							 cosigners, category_code, category_name, main_code, main_name, co_codes, co_names, filed, filed_on,
							 reply_class, replied_on, satisfaction, publicity, remarks)
							values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
					rows, ROWS, (statement, row) -> {
						statement.setLong(1, id);
						statement.setInt(2, row.rowNo());
						fill(statement, this.json.read(row.pastCase(), new TypeReference<PastCase>() {
						}));
					});
		}

		private static void fill(PreparedStatement statement, PastCase found) throws SQLException {
			PastCase.Words words = found.words();
			Object[] values = { found.term(), found.session(), found.number(), found.title(), words.text(),
					words.proposers(), words.cosigners(), found.category(), words.category(), found.mainCode(),
					words.mainUnit(), found.coCodes(), words.coUnits(), found.filed(), found.filedOn(),
					found.replyClass(), found.repliedOn(), found.satisfaction(), found.publicity(), words.remarks() };
			for (int i = 0; i < values.length; i++) {
				statement.setObject(i + 3, values[i]);
			}
		}

	}

}
