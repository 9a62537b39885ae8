package org.duban.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Mails that are to leave the house. A row is written in the transaction of what
 * happened; it is sent later, by whichever node claims it.
 */
@Repository
class Outbox {

	/** Longer than any send can take, so that two nodes never hold one row. */
	private static final Duration CLAIM = Duration.ofMinutes(10);

	private static final int ERROR_LENGTH = 500;

	private final JdbcClient jdbc;

	private final Clock clock;

	Outbox(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** What goes out. */
	record Mail(long id, String eventId, String address, String subject, String body, int tries) {
	}

	/** What the administrator sees; no text of the mail. */
	record Row(long id, String address, String subject, String state, int tries, LocalDateTime nextAt,
			@Nullable String lastError, LocalDateTime createdAt, @Nullable LocalDateTime sentAt) {
	}

	void add(String eventId, String address, String subject, String body) {
		this.jdbc.sql("""
				insert into outbox (event_id, address, subject, body, state, tries, next_at, created_at)
				values (?, ?, ?, ?, 'NEW', 0, ?, ?)""").params(eventId, address, subject, body, now(), now()).update();
	}

	boolean has(String eventId) {
		return this.jdbc.sql("select count(*) from outbox where event_id = ?")
			.param(eventId)
			.query(Integer.class)
			.single() > 0;
	}

	List<Long> due(int atMost) {
		return this.jdbc.sql("""
				select id from outbox where state = 'NEW' and next_at <= :now
				and (claimed_until is null or claimed_until < :now) order by next_at, id limit :most""")
			.param("now", now())
			.param("most", atMost)
			.query(Long.class)
			.list();
	}

	/**
	 * A conditional update is the lock: of several nodes one sees a row changed. Works
	 * the same on every database.
	 */
	Optional<Mail> claim(long id, String node) {
		int claimed = this.jdbc.sql("""
				update outbox set claimed_by = :node, claimed_until = :until where id = :id and state = 'NEW'
				and next_at <= :now and (claimed_until is null or claimed_until < :now)""")
			.param("node", node)
			.param("until", now().plus(CLAIM))
			.param("id", id)
			.param("now", now())
			.update();
		return (claimed == 0) ? Optional.empty()
				: this.jdbc.sql("select id, event_id, address, subject, body, tries from outbox where id = ?")
					.param(id)
					.query(Mail.class)
					.optional();
	}

	void sent(long id) {
		this.jdbc
			.sql("update outbox set state = 'SENT', sent_at = ?, claimed_by = null, claimed_until = null where id = ?")
			.params(now(), id)
			.update();
	}

	void failed(Mail mail, String error) {
		int tries = mail.tries() + 1;
		this.jdbc.sql("""
				update outbox set state = ?, tries = ?, next_at = ?, last_error = ?, claimed_by = null,
				claimed_until = null where id = ?""")
			.params(BackOff.exhausted(tries) ? "DEAD" : "NEW", tries, now().plus(BackOff.after(tries)),
					start(error, ERROR_LENGTH), mail.id())
			.update();
	}

	/** The server was not there: no try of the mail's own, and soon again. */
	void waits(Mail mail, String error) {
		this.jdbc.sql("""
				update outbox set next_at = ?, last_error = ?, claimed_by = null, claimed_until = null where id = ?""")
			.params(now().plus(BackOff.after(1)), start(error, ERROR_LENGTH), mail.id())
			.update();
	}

	/** Gives a dead mail all its tries again. */
	void revive(long id) {
		this.jdbc.sql("update outbox set state = 'NEW', tries = 0, next_at = ? where id = ? and state = 'DEAD'")
			.params(now(), id)
			.update();
	}

	/** Dead ones first, then waiting ones, then the newest. */
	List<Row> newest(int atMost) {
		return this.jdbc.sql("""
				select id, address, subject, state, tries, next_at, last_error, created_at, sent_at from outbox
				order by case state when 'DEAD' then 0 when 'NEW' then 1 else 2 end, id desc limit ?""")
			.param(atMost)
			.query(Row.class)
			.list();
	}

	/** As much as a column takes, cut between characters: MySQL refuses half of one. */
	static String start(String text, int characters) {
		boolean fits = text.codePointCount(0, text.length()) <= characters;
		return fits ? text : text.substring(0, text.offsetByCodePoints(0, characters));
	}

	private LocalDateTime now() {
		return LocalDateTime.now(this.clock);
	}

}
