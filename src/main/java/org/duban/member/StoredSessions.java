package org.duban.member;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.duban.parameter.Parameters;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * A session's proposals are called for some months before it opens, from then on it is
 * the current one.
 */
@Component
class StoredSessions implements Sessions {

	private final JdbcTemplate jdbc;

	private final Parameters parameters;

	private final Clock clock;

	private volatile List<Session> sessions = List.of();

	StoredSessions(JdbcTemplate jdbc, Parameters parameters, Clock clock) {
		this.jdbc = jdbc;
		this.parameters = parameters;
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

	private List<Session> sessions() {
		if (this.sessions.isEmpty()) {
			this.sessions = this.jdbc.query("""
					select term_no, session_no, opening, closing, plenary_deadline from plenary_session
					order by opening
					""", (row, no) -> new Session(row.getInt(1), row.getInt(2), row.getObject(3, LocalDate.class),
					row.getObject(4, LocalDate.class), row.getObject(5, LocalDateTime.class)));
		}
		return this.sessions;
	}

}
