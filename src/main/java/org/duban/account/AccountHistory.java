package org.duban.account;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import org.apache.commons.lang3.StringUtils;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an account was before: every change keeps it, with its basis and who made it. */
@Component
class AccountHistory {

	private static final int LONGEST = 1000;

	private final JdbcClient jdbc;

	private final Clock clock;

	AccountHistory(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** What an account was and is, for people. */
	record Step(String username, @Nullable String before, String after, String basis) {
	}

	void enter(Step step, Actor actor) {
		this.jdbc.sql("""
				insert into account_change (username, before_text, after_text, basis, changed_by, changed_at)
				values (?, ?, ?, ?, ?, ?)""")
			.params(step.username(), StringUtils.left(step.before(), LONGEST), StringUtils.left(step.after(), LONGEST),
					step.basis(), actor.username(), LocalDateTime.now(this.clock))
			.update();
	}

	/** The newest first. */
	List<AccountDesk.Change> of(String username) {
		return this.jdbc.sql("""
				select before_text, after_text, basis, changed_by, changed_at from account_change
				where username = ? order by id desc""").param(username).query(AccountDesk.Change.class).list();
	}

}
