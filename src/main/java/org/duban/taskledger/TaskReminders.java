package org.duban.taskledger;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.duban.account.Accounts;
import org.duban.account.Accounts.Person;
import org.duban.supervision.LevelDays;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds of what is open, by the days of the reminder ladder: each level once for a
 * date, with its row that says by which channel and to whom. A higher level tells the
 * lower ones' people again.
 */
@Component
@Transactional
class TaskReminders {

	private static final LocalTime MORNING = LocalTime.of(9, 0);

	private final LedgerTaskRepository tasks;

	private final LevelDays levels;

	private final Accounts accounts;

	private final JdbcClient jdbc;

	private final MessageSource messages;

	private final ApplicationEventPublisher events;

	TaskReminders(LedgerTaskRepository tasks, LevelDays levels, Accounts accounts, JdbcClient jdbc,
			MessageSource messages, ApplicationEventPublisher events) {
		this.tasks = tasks;
		this.levels = levels;
		this.accounts = accounts;
		this.jdbc = jdbc;
		this.messages = messages;
		this.events = events;
	}

	/**
	 * @return how many reminders went out
	 */
	int remind(LocalDateTime now) {
		if (now.toLocalTime().isBefore(MORNING)) {
			return 0;
		}
		int sent = 0;
		for (LedgerTask task : this.tasks.findByStateOrderById(TaskState.OPEN)) {
			for (int level : this.levels.reached(task.startOn(), task.dueOn(), now.toLocalDate())) {
				if (!isIn(task, level)) {
					enter(task, level, now);
					sent++;
				}
			}
		}
		return sent;
	}

	private boolean isIn(LedgerTask task, int level) {
		return this.jdbc
			.sql("select count(*) from ledger_reminder where ledger_task_id = ? and due_on = ? and level_no = ?")
			.params(task.id(), task.dueOn(), level)
			.query(Integer.class)
			.single() > 0;
	}

	// Of two nodes that remind at once one is refused by the unique key and tells nobody.
	private void enter(LedgerTask task, int level, LocalDateTime now) {
		List<String> told = told(task, level).stream()
			.flatMap((group) -> this.accounts.inGroup(group).stream())
			.map(Person::username)
			.distinct()
			.toList();
		String text = this.messages.getMessage("task-ledger.level." + level,
				new Object[] { task.title(), task.dueOn().toString() }, Locale.SIMPLIFIED_CHINESE);
		this.jdbc.sql("""
				insert into ledger_reminder (ledger_task_id, due_on, level_no, channels, recipients, text_body, sent_at)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(task.id(), task.dueOn(), level, "inbox,mail", String.join(",", told), text, now)
			.update();
		this.events.publishEvent(new TaskReminded(task.id(), task.title(), level, text, told));
	}

	private static List<String> told(LedgerTask task, int level) {
		List<String> groups = new ArrayList<>(TaskRoles.people(task.lead()));
		boolean unit = !TaskRoles.OFFICES.contains(task.lead());
		if (level >= 2 && unit) {
			groups.add("unit-" + task.lead() + "-leader");
		}
		if (level >= 3) {
			groups.add("clerk");
			groups.add("supervisor");
		}
		if (level >= 4 && unit) {
			groups.add("unit-" + task.lead() + "-head");
		}
		if (level >= 5) {
			groups.add("leader");
		}
		return groups;
	}

}
