package org.duban.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.duban.document.LooseFiles;
import org.duban.report.Compilation.Kind;
import org.duban.report.Compilation.Progress;
import org.duban.report.Compilation.Sorting;
import org.duban.report.Compilation.Stage;
import org.duban.report.Compilation.Wanted;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was asked for, in the table {@code compilation}. */
@Component
@Transactional
class CompilationBook {

	/** Of one asker; older ones make room. */
	private static final int KEPT = 6;

	private final JdbcClient jdbc;

	private final LooseFiles files;

	private final Clock clock;

	CompilationBook(JdbcClient jdbc, LooseFiles files, Clock clock) {
		this.jdbc = jdbc;
		this.files = files;
		this.clock = clock;
	}

	LocalDateTime now() {
		return LocalDateTime.now(this.clock);
	}

	long add(Wanted wanted, String asker) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc
			.sql("insert into compilation (asker, kind, sitting, sorting, with_replies, open_only, asked_at, state,"
					+ " done_parts, all_parts, beat_at) values (?, ?, ?, ?, ?, ?, ?, 'MAKING', 0, 0, ?)")
			.params(asker, wanted.kind().name(), wanted.sitting(), wanted.sorting().name(), wanted.replies(),
					wanted.openOnly(), now(), now())
			.update(key, "id");
		Number id = key.getKey();
		if (id == null) {
			throw new IllegalStateException("The database gave no id");
		}
		of(asker).stream().skip(KEPT).forEach(this::remove);
		return id.longValue();
	}

	/** The newest first. */
	@Transactional(readOnly = true)
	public List<Compilation> of(String asker) {
		return this.jdbc.sql("select * from compilation where asker = ? order by id desc")
			.param(asker)
			.query((row, number) -> read(row))
			.list();
	}

	@Transactional(readOnly = true)
	public Optional<Compilation> find(long id) {
		return this.jdbc.sql("select * from compilation where id = ?")
			.param(id)
			.query((row, number) -> read(row))
			.optional();
	}

	/** Says that it is still being made. */
	void beat(long id, int done, int all) {
		this.jdbc.sql("update compilation set done_parts = ?, all_parts = ?, beat_at = ? where id = ?")
			.params(done, all, now(), id)
			.update();
	}

	/**
	 * Both files are there.
	 * @return whether somebody still waits for them
	 */
	boolean done(long id, long pdf, long word) {
		return this.jdbc
			.sql("update compilation set state = 'DONE', pdf_file = ?, word_file = ? where id = ? and state = 'MAKING'")
			.params(pdf, word, id)
			.update() == 1;
	}

	void failed(long id) {
		this.jdbc.sql("update compilation set state = 'FAILED' where id = ?").param(id).update();
	}

	private void remove(Compilation old) {
		this.jdbc.sql("delete from compilation where id = ?").param(old.id()).update();
		Long pdf = old.pdf();
		Long word = old.word();
		if (pdf != null && word != null) {
			this.files.remove(pdf);
			this.files.remove(word);
		}
	}

	private static Compilation read(ResultSet row) throws SQLException {
		Wanted wanted = new Wanted(Kind.valueOf(row.getString("kind")), row.getString("sitting"),
				Sorting.valueOf(row.getString("sorting")), row.getBoolean("with_replies"), row.getBoolean("open_only"));
		Progress progress = new Progress(Stage.valueOf(row.getString("state")), row.getInt("done_parts"),
				row.getInt("all_parts"), row.getObject("beat_at", LocalDateTime.class));
		return new Compilation(row.getLong("id"), row.getString("asker"), wanted,
				row.getObject("asked_at", LocalDateTime.class), progress, file(row, "pdf_file"),
				file(row, "word_file"));
	}

	private static @Nullable Long file(ResultSet row, String column) throws SQLException {
		long id = row.getLong(column);
		return row.wasNull() ? null : id;
	}

}
