package org.duban.member;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.duban.parameter.Parameters;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * A session's proposals are called for some months before it opens, from then on it is
 * the current one.
 */
@Component
class StoredSessions implements Sessions, SessionTable {

	private final JdbcTemplate jdbc;

	private final Parameters parameters;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private static final long FRESH = Duration.ofMinutes(1).toNanos();

	private volatile List<Session> sessions = List.of();

	private volatile long readAt = System.nanoTime();

	StoredSessions(JdbcTemplate jdbc, Parameters parameters, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.parameters = parameters;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public Session current() {
		LocalDate today = LocalDate.now(this.clock);
		return latestCalled(sessions(), today, this.parameters.number("submit.early.months", today));
	}

	/** Before the first call ever it is the first session. */
	static Session latestCalled(List<Session> sessions, LocalDate today, int monthsEarly) {
		Session latest = sessions.get(0);
		for (Session session : sessions) {
			if (!session.opening().minusMonths(monthsEarly).isAfter(today)) {
				latest = session;
			}
		}
		return latest;
	}

	@Override
	public List<Session> all() {
		return sessions();
	}

	@Override
	@Transactional
	public void put(Session session) {
		int known = this.jdbc.update(
				"update plenary_session set opening = ?, closing = ?, plenary_deadline = ? where term_no = ? and session_no = ?",
				session.opening(), session.closing(), session.plenaryDeadline(), session.term(), session.no());
		if (known == 0) {
			this.jdbc.update("""
					insert into plenary_session (term_no, session_no, opening, closing, plenary_deadline)
					values (?, ?, ?, ?, ?)""", session.term(), session.no(), session.opening(), session.closing(),
					session.plenaryDeadline());
		}
		this.events.publishEvent(new SessionChanged(session));
	}

	@EventListener
	void forget(SessionChanged changed) {
		this.sessions = List.of();
	}

	// Another thread may have read the old rows, or this one rows that were rolled back.
	@TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
	void forgetAgain(SessionChanged changed) {
		this.sessions = List.of();
	}

	private List<Session> sessions() {
		List<Session> known = this.sessions;
		if (known.isEmpty() || System.nanoTime() - this.readAt > FRESH) {
			this.readAt = System.nanoTime();
			known = this.jdbc.query("""
					select term_no, session_no, opening, closing, plenary_deadline from plenary_session
					order by opening
					""", (row, no) -> new Session(row.getInt(1), row.getInt(2), row.getObject(3, LocalDate.class),
					row.getObject(4, LocalDate.class), row.getObject(5, LocalDateTime.class)));
			this.sessions = known;
		}
		return known;
	}

}
