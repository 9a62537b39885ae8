package org.duban.administration;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stood in a register before: every change keeps it. */
@Component
class RegisterHistory {

	/**
	 * @param before null where the entry is new
	 * @param at Shanghai time
	 */
	record Change(String entryCode, @Nullable String beforeText, String afterText, String basis, String changedBy,
			LocalDateTime changedAt) {
	}

	/**
	 * What an entry was and is, for people.
	 */
	record Step(String code, @Nullable String before, String after) {
	}

	private final JdbcClient jdbc;

	private final Clock clock;

	RegisterHistory(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void enter(String register, Step step, String basis, Actor actor) {
		this.jdbc.sql("""
				insert into register_change (register_name, entry_code, before_text, after_text, basis, changed_by,
				changed_at) values (?, ?, ?, ?, ?, ?, ?)""")
			.params(register, step.code(), step.before(), step.after(), basis, actor.username(),
					LocalDateTime.now(this.clock))
			.update();
	}

	/** The newest first. */
	List<Change> of(String register) {
		return this.jdbc.sql("""
				select entry_code, before_text, after_text, basis, changed_by, changed_at from register_change
				where register_name = ? order by id desc""").param(register).query(Change.class).list();
	}

}
