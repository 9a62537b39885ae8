package org.duban.taskledger;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.duban.account.Accounts;
import org.duban.account.Accounts.Person;
import org.duban.supervision.DatedMatters;
import org.duban.supervision.LevelDays;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is open is reminded of by the days of the reminder ladder. A higher level tells
 * the lower ones' people again.
 */
@Component
@Transactional(readOnly = true)
class DatedTasks implements DatedMatters {

	/** Open since it was entered, or since it was last sent on. */
	private static final String OPEN = """
			select t.id, t.title, t.start_on, t.due_on,
			 coalesce((select max(p.checked_at) from ledger_progress p where p.ledger_task_id = t.id
			 and p.decision = 'return'), t.entered_at)
			from ledger_task t where t.state = 'OPEN'""";

	private final LedgerTaskRepository tasks;

	private final LevelDays levels;

	private final Accounts accounts;

	private final JdbcClient jdbc;

	private final MessageSource messages;

	DatedTasks(LedgerTaskRepository tasks, LevelDays levels, Accounts accounts, JdbcClient jdbc,
			MessageSource messages) {
		this.tasks = tasks;
		this.levels = levels;
		this.accounts = accounts;
		this.jdbc = jdbc;
		this.messages = messages;
	}

	@Override
	public Kind kind() {
		return Kind.LEDGER_TASK;
	}

	@Override
	public List<Integer> reached(Matter matter, LocalDate day) {
		return this.levels.reached(matter.start(), matter.due(), day);
	}

	@Override
	public LocalDate dayOf(Matter matter, int level) {
		return this.levels.dayOf(matter.start(), matter.due(), level);
	}

	@Override
	public List<Matter> open() {
		return read(OPEN + " order by t.id");
	}

	@Override
	public Optional<Matter> find(long id) {
		return read(OPEN + " and t.id = ?", id).stream().findFirst();
	}

	private List<Matter> read(String sql, Object... values) {
		return this.jdbc.sql(sql)
			.params(values)
			.query((row, no) -> new Matter(Kind.LEDGER_TASK, row.getLong(1), row.getString(2),
					row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class),
					row.getObject(5, LocalDateTime.class)))
			.list();
	}

	@Override
	public Said said(Matter matter, int level) {
		String lead = this.tasks.findById(matter.id())
			.orElseThrow(() -> new NoSuchElementException("No task " + matter.id()))
			.lead();
		List<String> told = told(lead, level).stream()
			.flatMap((group) -> this.accounts.inGroup(group).stream())
			.map(Person::username)
			.distinct()
			.toList();
		String text = this.messages.getMessage("task-ledger.level." + level,
				new Object[] { matter.title(), matter.due().toString() }, Locale.SIMPLIFIED_CHINESE);
		return new Said(told, text, "/supervision/tasks/" + matter.id());
	}

	private static List<String> told(String lead, int level) {
		List<String> groups = new ArrayList<>(TaskRoles.people(lead));
		boolean unit = !TaskRoles.OFFICES.contains(lead);
		if (level >= 2 && unit) {
			groups.add("unit-" + lead + "-leader");
		}
		if (level >= 3) {
			groups.add("clerk");
			groups.add("supervisor");
		}
		if (level >= 4 && unit) {
			groups.add("unit-" + lead + "-head");
		}
		if (level >= 5) {
			groups.add("leader");
		}
		return groups;
	}

}
