package org.duban.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.duban.deadline.ClockKind;
import org.duban.deadline.Clocks;
import org.duban.deadline.RunningClock;
import org.duban.deadline.RunningClock.State;
import org.duban.supervision.Reminders;

import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** A case whose reply clocks are compared with what raw dates demand. */
final class WatchedCase {

	private final CaseWalk walk;

	private final List<ExpectedLadder> ladders = new ArrayList<>();

	WatchedCase(CaseWalk walk) {
		this.walk = walk;
	}

	CaseWalk walk() {
		return this.walk;
	}

	ExpectedLadder newest() {
		return this.ladders.get(this.ladders.size() - 1);
	}

	void begins(ExpectedLadder ladder) {
		this.ladders.add(ladder);
	}

	void morning(LocalDate day) {
		this.ladders.forEach((ladder) -> ladder.morning(day));
	}

	/** The light as dates have it, asked for before and after anything moved. */
	void checkLight(Clocks clocks, LocalDate today) {
		List<RunningClock> found = replyClocks(clocks);
		assertThat(found).hasSameSizeAs(this.ladders);
		for (int i = 0; i < found.size(); i++) {
			ExpectedLadder ladder = this.ladders.get(i);
			RunningClock clock = found.get(i);
			assertThat(clock.state() == State.RUNNING).as("%s runs on %s", clock, today).isEqualTo(ladder.isRunning());
			if (ladder.isRunning()) {
				assertThat(clock.due()).as("case %d on %s", this.walk.id(), today).isEqualTo(ladder.due());
				assertThat(clock.light().name()).as("case %d on %s", this.walk.id(), today)
					.isEqualTo(RawCalendar.light(ladder.due(), today));
				assertThat(clock.remaining()).as("case %d on %s", this.walk.id(), today)
					.isEqualTo(today.isAfter(ladder.due()) ? -RawCalendar.workingDays(ladder.due(), today)
							: RawCalendar.workingDays(today, ladder.due()));
			}
		}
	}

	void checkRows(Clocks clocks, Reminders reminders, LocalDate today) {
		List<RunningClock> found = replyClocks(clocks);
		List<Reminders.Row> ledger = reminders.ofCase(this.walk.id());
		for (int i = 0; i < this.ladders.size(); i++) {
			ExpectedLadder ladder = this.ladders.get(i);
			Long clock = found.get(i).id();
			List<Reminders.Row> rows = ledger.stream().filter((row) -> clock.equals(row.clockId())).toList();
			assertThat(rows).as("case %d in the evening of %s", this.walk.id(), today)
				.extracting((row) -> new ExpectedLadder.Row(row.due(), row.level(), row.sentAt().toLocalDate()))
				.containsExactlyElementsOf(ladder.rows());
			assertThat(rows).allSatisfy((row) -> {
				assertThat(row.sentAt()).isBetween(row.sentAt().toLocalDate().atTime(9, 0),
						row.sentAt().toLocalDate().atTime(9, 5));
				assertThat(row.recipients()).containsExactlyInAnyOrderElementsOf(ladder.told(row.level()));
			});
		}
	}

	/** Whoever the ledger says was told has it in the inbox, once a row, at that time. */
	void checkInboxes(Reminders reminders, JdbcTemplate jdbc) {
		List<String> told = reminders.ofCase(this.walk.id())
			.stream()
			.flatMap((row) -> row.recipients().stream().map((who) -> who + " " + minute(row.sentAt())))
			.toList();
		List<String> inboxes = jdbc.query(
				"select recipient, created_at from notice where proposal_id = ? and kind like 'level-%'",
				(row, number) -> row.getString(1) + " " + minute(row.getObject(2, LocalDateTime.class)),
				this.walk.id());
		assertThat(inboxes).containsExactlyInAnyOrderElementsOf(told);
	}

	private static LocalDateTime minute(LocalDateTime moment) {
		return moment.withSecond(0).withNano(0);
	}

	private List<RunningClock> replyClocks(Clocks clocks) {
		return clocks.ofCase(this.walk.id()).stream().filter((clock) -> clock.kind() == ClockKind.REPLY).toList();
	}

}
