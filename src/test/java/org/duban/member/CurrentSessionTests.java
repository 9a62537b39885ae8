package org.duban.member;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.duban.parameter.ShippedParameters;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

import static org.assertj.core.api.Assertions.assertThat;

class CurrentSessionTests {

	private final List<Session> sessions = List.of(session(4, LocalDate.of(2025, 2, 18)),
			session(5, LocalDate.of(2026, 1, 20)));

	@Test
	void aSessionIsCurrentFromThreeMonthsBeforeItOpens() {
		assertThat(current(LocalDate.of(2025, 10, 19))).isEqualTo(4);
		assertThat(current(LocalDate.of(2025, 10, 20))).isEqualTo(5);
	}

	@Test
	void theLastSessionStaysCurrentUntilTheNextCall() {
		assertThat(current(LocalDate.of(2027, 6, 1))).isEqualTo(5);
	}

	@Test
	void beforeTheFirstCallItIsTheFirstSession() {
		assertThat(current(LocalDate.of(2020, 1, 1))).isEqualTo(4);
	}

	private int current(LocalDate today) {
		return StoredSessions.latestCalled(this.sessions, today, 3).no();
	}

	private static Session session(int no, LocalDate opening) {
		return new Session(14, no, opening, opening.plusDays(2), opening.plusDays(1).atTime(17, 0));
	}

	@Test
	void callsForTheNextSessionAsEarlyAsTheParameterSays() {
		LocalDate fourMonthsBefore = LocalDate.of(2025, 9, 20);
		ShippedParameters parameters = new ShippedParameters();
		StoredSessions stored = new StoredSessions(new TableOf(this.sessions), parameters, (event) -> {
		}, Clock.fixed(fourMonthsBefore.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC));
		assertThat(stored.current().no()).isEqualTo(4);
		parameters.with("submit.early.months", 5);
		assertThat(stored.current().no()).isEqualTo(5);
	}

	private static final class TableOf extends JdbcTemplate {

		private final List<Session> sessions;

		TableOf(List<Session> sessions) {
			this.sessions = sessions;
		}

		@Override
		@SuppressWarnings("unchecked")
		public <T> List<T> query(String sql, RowMapper<T> rowMapper) {
			return (List<T>) this.sessions;
		}

	}

}
