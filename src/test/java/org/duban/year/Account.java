package org.duban.year;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.duban.deadline.Clocks;
import org.duban.deadline.RunningClock;
import org.duban.supervision.Reminders;
import org.duban.year.RawClock.Standing;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Compares what the house has of a case with what its diary demands. */
final class Account {

	private static final LocalTime MORNING = LocalTime.of(9, 0);

	private static final List<List<String>> TOLD = List.of(List.of("unit-%s-liaison", "unit-%s-handler"),
			List.of("unit-%s-leader", "office"), List.of("unit-%s-head", "clerk"),
			List.of("committee-chair", "supervisor"), List.of("leader"));

	/** A clock as it stands at the end, its light too. */
	record Line(String kind, long assignment, LocalDate start, LocalDate due, String state, @Nullable LocalDate since,
			String light, int left) {
	}

	private final RawDays days;

	private final Clocks clocks;

	private final Reminders reminders;

	private final JdbcTemplate jdbc;

	Account(RawDays days, Clocks clocks, Reminders reminders, JdbcTemplate jdbc) {
		this.days = days;
		this.clocks = clocks;
		this.reminders = reminders;
		this.jdbc = jdbc;
	}

	/** Every clock of the case and its light, those of the papers too; how many. */
	int checkClocks(LivedCase lived, LocalDate today) {
		List<Line> expected = new ArrayList<>();
		for (RawClock clock : lived.diary.begunBy(today)) {
			expected.add(line(clock, today));
			if (RawClock.isUnits(clock.kind)) {
				new RawLedger(this.days, clock, today).papers().forEach((paper) -> expected.add(line(paper, today)));
			}
		}
		List<Line> found = this.clocks.ofCase(lived.id()).stream().map(Account::line).toList();
		assertThat(found).as("clocks of %s, case %d on %s", lived.fate, lived.id(), today)
			.containsExactlyInAnyOrderElementsOf(expected);
		return expected.size();
	}

	private static Line line(RawClock clock, LocalDate today) {
		Standing now = clock.inTheEvening(today);
		// While it stands the house shows no day of its own for it.
		LocalDate since = now.state().equals("PAUSED") ? null : now.since();
		return new Line(clock.kind, clock.assignment, clock.start, now.due(), now.state(), since, clock.light(today),
				clock.left(today));
	}

	private static Line line(RunningClock clock) {
		Long assignment = clock.subject().assignmentId();
		return new Line(clock.kind().name(), (assignment != null) ? assignment : 0, clock.start(), clock.due(),
				clock.state().name(), clock.ended(), clock.light().name(), clock.remaining());
	}

	/** Every row of the ledger, who was told, and that each of them was, once. */
	int checkLedger(LivedCase lived, LocalDate today) {
		List<RawLedger.Row> expected = lived.clocks()
			.flatMap((clock) -> new RawLedger(this.days, clock, today).rows().stream())
			.toList();
		List<Reminders.Row> found = this.reminders.ofCase(lived.id());
		assertThat(found).as("ledger of %s, case %d on %s", lived.fate, lived.id(), today)
			.extracting(Account::row)
			.containsExactlyInAnyOrderElementsOf(expected);
		for (Reminders.Row row : found) {
			assertThat(row.sentAt().toLocalTime()).isBetween(MORNING, MORNING.plusHours(1));
			if (RawClock.isUnits(String.valueOf(row.clockKind()))) {
				assertThat(row.recipients()).as("%s", row).containsExactlyInAnyOrderElementsOf(told(lived, row));
			}
		}
		checkNotices(lived, found);
		return expected.size();
	}

	private static RawLedger.Row row(Reminders.Row row) {
		Long assignment = row.assignmentId();
		return new RawLedger.Row(String.valueOf(row.clockKind()), (assignment != null) ? assignment : 0,
				Objects.requireNonNull(row.due()), row.level(), row.sentAt().toLocalDate());
	}

	private Set<String> told(LivedCase lived, Reminders.Row row) {
		String unit = this.jdbc.queryForObject("select unit from assignment where id = ?", String.class,
				row.assignmentId());
		String office = this.jdbc.queryForObject("select office_group from assignment where id = ?", String.class,
				row.assignmentId());
		Set<String> told = new LinkedHashSet<>();
		TOLD.subList(0, row.level())
			.stream()
			.flatMap(List::stream)
			.map((group) -> group.equals("office") ? String.valueOf(office) : group.formatted(unit))
			.forEach((group) -> told.addAll(this.jdbc
				.queryForList("select g.username from account_group g join account a on a.username = g.username"
						+ " where g.group_name = ? and a.enabled", String.class, group)));
		if (row.level() > 1 && "REPLY".equals(String.valueOf(row.clockKind()))) {
			silent(lived, row.sentAt().toLocalDate())
				.forEach((co) -> told.addAll(List.of(co + "-liaison", co + "-handler")));
		}
		return told;
	}

	/** Co-handling units whose opinion had not come by a morning. */
	private List<String> silent(LivedCase lived, LocalDate morning) {
		return lived.clocks()
			.filter((clock) -> clock.kind.equals("CO_OPINION") && clock.inTheMorning(morning).runs())
			.map((clock) -> this.jdbc.queryForObject("select unit from assignment where id = ?", String.class,
					clock.assignment))
			.toList();
	}

	/** Other tests make units whose people have no address. */
	private boolean hasAddress(String told) {
		return Objects.requireNonNull(
				this.jdbc.queryForObject("select count(*) from account where username = ? and mail is not null",
						Integer.class, told.substring(0, told.indexOf(' ')))) > 0;
	}

	/**
	 * Whoever was told has it in the inbox once; to whom has an address a mail of it
	 * waits or has gone.
	 */
	private void checkNotices(LivedCase lived, List<Reminders.Row> ledger) {
		List<String> told = ledger.stream()
			.flatMap((row) -> row.recipients().stream().map((who) -> who + " " + minute(row.sentAt())))
			.toList();
		List<String> inboxes = this.jdbc.query(
				"select recipient, created_at from notice where proposal_id = ? and kind like 'level-%'",
				(row, no) -> row.getString(1) + " " + minute(row.getObject(2, LocalDateTime.class)), lived.id());
		assertThat(inboxes).as("inboxes about case %d", lived.id()).containsExactlyInAnyOrderElementsOf(told);
		Integer mails = this.jdbc.queryForObject("""
				select count(*) from notice n join outbox o on o.event_id = concat(n.kind, '-', n.id)
				where n.proposal_id = ? and n.kind like 'level-%'""", Integer.class, lived.id());
		assertThat(mails).as("mails about case %d", lived.id())
			.isEqualTo((int) told.stream().filter(this::hasAddress).count());
	}

	private static LocalDateTime minute(LocalDateTime moment) {
		return moment.withSecond(0).withNano(0);
	}

}
