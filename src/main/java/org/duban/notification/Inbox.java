package org.duban.notification;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** What each person was told. Everyone reads the own rows only. */
@Repository
class Inbox {

	private final JdbcClient jdbc;

	private final Clock clock;

	Inbox(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	record Entry(long id, String kind, String subject, String body, @Nullable Long proposalId, LocalDateTime createdAt,
			@Nullable LocalDateTime readAt) {
	}

	/**
	 * What is told.
	 *
	 * @param proposalId the case, or null where it is about several or none
	 * @param reminderId row of the reminder ledger that it tells of, if any
	 */
	record Text(String kind, @Nullable Long proposalId, @Nullable Long reminderId, String subject, String body) {

		Text saying(String other) {
			return new Text(this.kind, this.proposalId, this.reminderId, this.subject, other);
		}

	}

	long add(String recipient, Text text, LocalDateTime now) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("""
				insert into notice (recipient, kind, subject, body, proposal_id, reminder_id, created_at)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(recipient, text.kind(), text.subject(), text.body(), text.proposalId(), text.reminderId(), now)
			.update(key, "id");
		Number id = key.getKey();
		if (id == null) {
			throw new IllegalStateException("The database gave no id");
		}
		return id.longValue();
	}

	List<Entry> page(String recipient, int page, int size) {
		return this.jdbc.sql("""
				select id, kind, subject, body, proposal_id, created_at, read_at from notice
				where recipient = ? order by id desc limit ? offset ?""")
			.params(recipient, size, page * size)
			.query(Entry.class)
			.list();
	}

	int count(String recipient) {
		return this.jdbc.sql("select count(*) from notice where recipient = ?")
			.param(recipient)
			.query(Integer.class)
			.single();
	}

	int unread(String recipient) {
		return this.jdbc.sql("select count(*) from notice where recipient = ? and read_at is null")
			.param(recipient)
			.query(Integer.class)
			.single();
	}

	void read(String recipient, long id) {
		this.jdbc.sql("update notice set read_at = ? where id = ? and recipient = ? and read_at is null")
			.params(now(), id, recipient)
			.update();
	}

	void readAll(String recipient) {
		this.jdbc.sql("update notice set read_at = ? where recipient = ? and read_at is null")
			.params(now(), recipient)
			.update();
	}

	private LocalDateTime now() {
		return LocalDateTime.now(this.clock);
	}

}
