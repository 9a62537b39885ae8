package org.duban.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.apache.commons.lang3.StringUtils;
import org.duban.history.Ledger.State;
import org.duban.organisation.Dictionaries;
import org.duban.organisation.Units;
import org.duban.parameter.Parameters;
import org.duban.workflow.Actor;
import org.duban.workflow.Command;
import org.duban.workflow.CommandAccepted;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
import org.duban.workflow.GuardedTexts;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Brings old ledgers in, step by step, and takes them out again. */
@Component
@Transactional
public class LedgerDesk {

	private static final long MEGABYTE = 1024 * 1024;

	private final LedgerIntake intake;

	private final DryRunOfLedger dryRun;

	private final LedgerBook book;

	private final JdbcClient jdbc;

	private final Around around;

	LedgerDesk(LedgerIntake intake, DryRunOfLedger dryRun, LedgerBook book, JdbcClient jdbc, Around around) {
		this.intake = intake;
		this.dryRun = dryRun;
		this.book = book;
		this.jdbc = jdbc;
		this.around = around;
	}

	/** What is asked and told beside the room. */
	@Component
	record Around(MappingMemory memory, GuardedTexts guard, Parameters parameters, Codes codes,
			ApplicationEventPublisher events, Clock clock) {

		LocalDateTime now() {
			return LocalDateTime.now(this.clock);
		}

		int megabytes() {
			return this.parameters.number("attachment.size.mb", LocalDate.now(this.clock));
		}

		void accepted(Actor actor, String act, long id, Command command) {
			this.events.publishEvent(new CommandAccepted(actor, act, null, Map.of("historyImportId", id), command));
		}

	}

	/** What an old name may be said to mean. */
	@Component
	record Codes(Units units, Dictionaries dictionaries) {

		boolean known(String kind, String code) {
			return kind.equals("unit") ? this.units.find(code).isPresent()
					: this.dictionaries.find(Dictionaries.CATEGORY, code).isPresent();
		}

	}

	/**
	 * @return the import's id
	 * @throws CommandRefused saying what is wrong with the file
	 */
	public long handIn(@Nullable MultipartFile file, Actor actor) {
		HistoryRoles.requireImport(actor);
		if (file == null || file.isEmpty()) {
			throw refused("file", "import-empty");
		}
		if (file.getSize() > this.around.megabytes() * MEGABYTE) {
			throw refused("file", "file-too-large", this.around.megabytes());
		}
		String name = StringUtils.right(StringUtils.defaultIfBlank(file.getOriginalFilename(), "ledger"), 200);
		refuse(this.around.guard().fileName(name));
		return taken(file, name, actor);
	}

	private long taken(MultipartFile file, String name, Actor actor) {
		try {
			Path copy = Files.createTempFile("ledger", ".tmp");
			try {
				file.transferTo(copy);
				long id = this.intake.take(copy, name, actor);
				this.around.accepted(actor, "hand-in-ledger", id,
						new HandInLedger(name, this.book.get(id).sheet().rows()));
				return id;
			}
			finally {
				Files.deleteIfExists(copy);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Says which column is what, remembers it, and checks every row. */
	public void map(long id, Map<Integer, LedgerField> mapping, @Nullable String session, String publicity,
			Actor actor) {
		Ledger ledger = open(id, actor);
		String said = StringUtils.trimToNull(session);
		List<FieldError> faults = Columns.faults(mapping, said != null);
		refuse(faults);
		SessionKey key = (said != null) ? SessionKey.read(said) : null;
		if (said != null && key == null) {
			throw refused("session", "history-session-bad", said);
		}
		this.around.guard().check(Map.of("session", StringUtils.defaultString(said)));
		String way = List.of("FULL", "SUMMARY").contains(publicity) ? publicity : "NONE";
		this.book.mapped(id, mapping, (key != null) ? key.code() : null, way);
		this.around.memory().remember(ledger.sheet().headings(), mapping, actor);
		this.dryRun.check(this.book.get(id));
	}

	/** Says what a name means, for this ledger and for all that follow; checks again. */
	public void name(long id, NameAlias alias, Actor actor) {
		Ledger ledger = open(id, actor);
		String code = StringUtils.trimToNull(alias.code());
		if (code != null && !this.around.codes().known(alias.kind(), code)) {
			throw refused("code", "unknown-code", code);
		}
		String written = Names.key(alias.written());
		this.jdbc.sql("delete from history_alias where kind = ? and written = ?")
			.params(alias.kind(), written)
			.update();
		this.jdbc.sql("insert into history_alias (kind, written, code, said_by, said_at) values (?, ?, ?, ?, ?)")
			.params(alias.kind(), written)
			.param(code)
			.params(actor.username(), this.around.now())
			.update();
		this.around.accepted(actor, "name-alias", id, alias);
		this.dryRun.check(ledger);
	}

	/** Starts; the rows come in behind it, and the page shows how far they are. */
	public void run(long id, RunLedger command, Actor actor) {
		Ledger ledger = open(id, actor);
		if (!ledger.is(State.CHECKED)) {
			throw refused("", "history-not-checked");
		}
		if (ledger.counts().good() == 0) {
			throw refused("", "history-nothing-good");
		}
		if (command.way().equals("ALL") && ledger.counts().bad() > 0) {
			throw refused("way", "history-rows-wrong", ledger.counts().bad());
		}
		this.book.started(id, command.way(), actor);
		this.around.accepted(actor, "run-ledger", id, command);
	}

	/** Takes out exactly what it brought in, unless somebody has built on it. */
	public void undo(long id, UndoLedger command, Actor actor) {
		HistoryRoles.requireImport(actor);
		if (!this.book.hold(id).is(State.DONE)) {
			throw refused("", "history-not-done");
		}
		List<String> built = this.jdbc.sql("""
				select c.title from history_link l join history_case c on c.id = l.history_case_id
				where c.import_id = ? order by c.row_no""").param(id).query(String.class).list();
		if (!built.isEmpty()) {
			throw refused("", "history-built-on", built.size(), built.get(0));
		}
		this.jdbc.sql("delete from history_case where import_id = ?").param(id).update();
		this.book.undone(id, command.reason(), actor);
		this.around.accepted(actor, "undo-ledger", id, command);
	}

	/** What was handed in and is not wanted after all. */
	public void drop(long id, Actor actor) {
		Ledger ledger = open(id, actor);
		this.book.drop(id);
		this.around.accepted(actor, "drop-ledger", id, new DropLedger(ledger.file()));
	}

	private Ledger open(long id, Actor actor) {
		HistoryRoles.requireImport(actor);
		Ledger ledger = this.book.hold(id);
		if (!ledger.is(State.MAPPING) && !ledger.is(State.CHECKED)) {
			throw refused("", "history-not-open");
		}
		return ledger;
	}

	private static void refuse(List<FieldError> errors) {
		if (!errors.isEmpty()) {
			throw new CommandRefused(errors);
		}
	}

	private static CommandRefused refused(String field, String code, Object... arguments) {
		return new CommandRefused(List.of(new FieldError(field, code, List.of(arguments))));
	}

}
