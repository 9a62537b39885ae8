package org.duban.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.duban.deadline.ClockKind;
import org.duban.deadline.RunningClock;
import org.duban.supervision.DatedMatters.Kind;
import org.duban.supervision.DatedMatters.Matter;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which reminders were found missing, and on which days the ledger was checked. */
@Repository
class AlarmBook {

	/**
	 * A reminder that was found missing.
	 *
	 * @param subject what it is of
	 * @param entered whether the ledger has it by now
	 * @param over whether nobody waits for it any more: its clock has ended or moved; of
	 * a matter its room knows
	 */
	record Alarm(long id, Subject subject, LocalDate due, int level, LocalDate shouldOn, LocalDateTime foundAt,
			@Nullable String repairedBy, @Nullable LocalDateTime repairedAt, boolean entered, boolean over) {

		boolean isOpen() {
			return !this.entered && !this.over;
		}

	}

	/** What a reminder is of. */
	sealed interface Subject {

	}

	record OfClock(long clockId, ClockKind kind, @Nullable Long proposalId) implements Subject {

	}

	/** A matter without a clock. */
	record OfMatter(Kind kind, long id) implements Subject {

	}

	/** A day's check. */
	record Check(LocalDate onDay, LocalDateTime checkedAt, int missing) {
	}

	private static final String SELECT = """
			select m.id, m.clock_id, m.clock_kind, m.proposal_id, m.ledger_task_id, m.key_asked_id, m.due_on,
			m.level_no, m.should_on, m.found_at, m.repaired_by, m.repaired_at,
			exists (select 1 from reminder r where r.due_on = m.due_on and r.level_no = m.level_no
				and (r.clock_id = m.clock_id or r.ledger_task_id = m.ledger_task_id
				or r.key_asked_id = m.key_asked_id)) as entered,
			m.clock_id is not null and not exists (select 1 from running_clock c where c.id = m.clock_id
				and c.due = m.due_on and c.active_key is not null) as over_now
			from reminder_alarm m""";

	private final JdbcClient jdbc;

	AlarmBook(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	boolean isIn(RunningClock clock, int level) {
		return this.jdbc.sql("select count(*) from reminder_alarm where clock_id = ? and due_on = ? and level_no = ?")
			.params(clock.id(), clock.due(), level)
			.query(Integer.class)
			.single() > 0;
	}

	void add(RunningClock clock, int level, LocalDate shouldOn, LocalDateTime now) {
		this.jdbc.sql("""
				insert into reminder_alarm (clock_id, clock_kind, proposal_id, assignment_id, due_on, level_no,
				should_on, found_at) values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(clock.id(), clock.kind().name(), clock.subject().caseId(), clock.subject().assignmentId(),
					clock.due(), level, shouldOn, now)
			.update();
	}

	boolean isIn(Matter matter, int level) {
		return this.jdbc
			.sql("select count(*) from reminder_alarm where " + column(matter) + " = ? and due_on = ? and level_no = ?")
			.params(matter.id(), matter.due(), level)
			.query(Integer.class)
			.single() > 0;
	}

	void add(Matter matter, int level, LocalDate shouldOn, LocalDateTime now) {
		this.jdbc
			.sql("insert into reminder_alarm (" + column(matter) + ", due_on, level_no, should_on, found_at)"
					+ " values (?, ?, ?, ?, ?)")
			.params(matter.id(), matter.due(), level, shouldOn, now)
			.update();
	}

	private static String column(Matter matter) {
		return switch (matter.kind()) {
			case LEDGER_TASK -> "ledger_task_id";
			case KEY_OPINION -> "key_asked_id";
		};
	}

	Optional<Alarm> find(long id) {
		return this.jdbc.sql(SELECT + " where m.id = ?").param(id).query(AlarmBook::alarm).optional();
	}

	/** The newest first. */
	List<Alarm> newest(int atMost) {
		return this.jdbc.sql(SELECT + " order by m.id desc limit ?").param(atMost).query(AlarmBook::alarm).list();
	}

	private static Alarm alarm(ResultSet row, int no) throws SQLException {
		return new Alarm(row.getLong("id"), subject(row), row.getObject("due_on", LocalDate.class),
				row.getInt("level_no"), row.getObject("should_on", LocalDate.class),
				row.getObject("found_at", LocalDateTime.class), row.getString("repaired_by"),
				row.getObject("repaired_at", LocalDateTime.class), row.getBoolean("entered"),
				row.getBoolean("over_now"));
	}

	private static Subject subject(ResultSet row) throws SQLException {
		Long task = row.getObject("ledger_task_id", Long.class);
		if (task != null) {
			return new OfMatter(Kind.LEDGER_TASK, task);
		}
		Long asked = row.getObject("key_asked_id", Long.class);
		return (asked != null) ? new OfMatter(Kind.KEY_OPINION, asked) : new OfClock(row.getLong("clock_id"),
				ClockKind.valueOf(row.getString("clock_kind")), row.getObject("proposal_id", Long.class));
	}

	void repaired(long id, String by, LocalDateTime now) {
		this.jdbc.sql("update reminder_alarm set repaired_by = ?, repaired_at = ? where id = ?")
			.params(by, now, id)
			.update();
	}

	/** Whether this node is the one that checks on that day. */
	boolean begin(LocalDate day, LocalDateTime now) {
		try {
			return this.jdbc.sql("insert into reminder_check (on_day, checked_at, missing) values (?, ?, 0)")
				.params(day, now)
				.update() == 1;
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	boolean isChecked(LocalDate day) {
		return this.jdbc.sql("select count(*) from reminder_check where on_day = ?")
			.param(day)
			.query(Integer.class)
			.single() > 0;
	}

	void checked(LocalDate day, LocalDateTime now, int missing) {
		this.jdbc.sql("update reminder_check set checked_at = ?, missing = ? where on_day = ?")
			.params(now, missing, day)
			.update();
	}

	Optional<Check> lastCheck() {
		return this.jdbc.sql("select on_day, checked_at, missing from reminder_check order by on_day desc limit 1")
			.query(Check.class)
			.optional();
	}

}
