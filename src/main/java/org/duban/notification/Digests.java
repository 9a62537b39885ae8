package org.duban.notification;

import java.time.LocalDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for the weekly mail. */
@Repository
class Digests {

	private static final String WAITS = "WAITS";

	private final JdbcClient jdbc;

	Digests(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void put(long noticeId) {
		this.jdbc.sql("update notice set digest = ? where id = ?").params(WAITS, noticeId).update();
	}

	List<String> people(LocalDateTime before) {
		return this.jdbc.sql("select distinct recipient from notice where digest = ? and created_at < ?")
			.params(WAITS, before)
			.query(String.class)
			.list();
	}

	List<Inbox.Entry> of(String username, LocalDateTime before) {
		return this.jdbc.sql("""
				select id, kind, subject, body, proposal_id, created_at, read_at from notice
				where digest = ? and recipient = ? and created_at < ? order by id""")
			.params(WAITS, username, before)
			.query(Inbox.Entry.class)
			.list();
	}

	void taken(List<Inbox.Entry> entries, String mail) {
		entries.forEach((
				entry) -> this.jdbc.sql("update notice set digest = ? where id = ?").params(mail, entry.id()).update());
	}

}
