package org.duban.year;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.duban.MailServer;

import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** The mail server is away for some days: what its cases owe, and what came of it. */
final class Outage {

	private final JdbcTemplate jdbc;

	private final String cases;

	private final Collection<Long> ids;

	private final LocalDateTime since;

	/**
	 * Mails of before are none of it: those of its cases are sent, for one that is just
	 * on its way when the server goes would come back.
	 */
	Outage(JdbcTemplate jdbc, Collection<Long> cases, LocalDateTime since) {
		this.jdbc = jdbc;
		this.ids = List.copyOf(cases);
		this.cases = this.ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
		this.since = since;
		MailServer.forgetMailsOfOtherCases(jdbc, this.ids);
		await("the mails of before", () -> waiting() == 0);
		MailServer.goDown();
	}

	/** A day of it ends: somebody tried to send. */
	void tried(Object day) {
		await("a try on " + day, () -> waiting() == 0 || count("o.last_error is not null") > 0);
	}

	/** How many mails pile up. None is given up. */
	int unsent() {
		assertThat(count("o.state = 'DEAD'")).as("days without a server cost no mail its life").isZero();
		return waiting();
	}

	/** The server is back and the time for the next try has come. */
	void everythingArrivesOnce(int unsent) {
		await("everything sent", () -> waiting() == 0);
		List<String> arrived = MailServer
			.addressees((text) -> this.ids.stream().anyMatch((id) -> text.stripTrailing().endsWith("/cases/" + id)));
		assertThat(arrived).as("each mail once").doesNotHaveDuplicates().hasSize(unsent);
		assertThat(arrived).containsExactlyInAnyOrderElementsOf(owed());
	}

	/** A mail for each message of those days, by address and event. */
	private List<String> owed() {
		return this.jdbc.query("""
				select a.mail, n.kind, n.id from notice n join account a on a.username = n.recipient
				where n.proposal_id in (%s) and n.created_at > ? and a.mail is not null""".formatted(this.cases),
				(row, no) -> row.getString(1) + " <" + row.getString(2) + "-" + row.getLong(3) + "@duban>", this.since);
	}

	private int waiting() {
		return count("o.state = 'NEW'");
	}

	private int count(String which) {
		Integer found = this.jdbc.queryForObject("select count(*) from notice n join outbox o on o.event_id = concat("
				+ "n.kind, '-', n.id) where n.proposal_id in (" + this.cases + ") and " + which, Integer.class);
		return (found != null) ? found : 0;
	}

	private static void await(String what, BooleanSupplier so) {
		long patience = System.nanoTime() + Duration.ofMinutes(2).toNanos();
		while (!so.getAsBoolean()) {
			assertThat(System.nanoTime()).as(what).isLessThan(patience);
			LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
		}
	}

}
