package org.duban.member;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

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
		LocalDate opening = this.sessions.get(this.sessions.size() - 1).opening();
		int last = this.sessions.get(this.sessions.size() - 1).no();
		LocalDate today = opening.minusMonths(4);
		assertThat(StoredSessions.latestCalled(this.sessions, today, 3).no()).isNotEqualTo(last);
		assertThat(StoredSessions.latestCalled(this.sessions, today, 5).no()).isEqualTo(last);
	}

}
