package org.duban.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.duban.deadline.ClockKind;
import org.duban.deadline.Clocks;
import org.duban.deadline.RunningClock;
import org.duban.proposal.Cases;
import org.duban.supervision.AlarmBook.Alarm;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandAccepted;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The administrator's desk for missing reminders: what is missing, and sending it. */
@Component
@Transactional
public class AlarmDesk {

	private static final int SHOWN = 200;

	/**
	 * As the administrator sees it: no title and no text of the case.
	 *
	 * @param state {@code open, entered, over}
	 */
	public record Row(long id, ClockKind kind, String number, LocalDate due, int level, LocalDate shouldOn,
			LocalDateTime foundAt, @Nullable String repairedBy, String state) {
	}

	private final AlarmBook book;

	private final ReminderCheck check;

	private final LevelNotice ledger;

	private final EscalationFollower follower;

	private final Clocks clocks;

	private final Cases cases;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AlarmDesk(AlarmBook book, ReminderCheck check, LevelNotice ledger, EscalationFollower follower, Clocks clocks,
			Cases cases, ApplicationEventPublisher events, Clock clock) {
		this.book = book;
		this.check = check;
		this.ledger = ledger;
		this.follower = follower;
		this.clocks = clocks;
		this.cases = cases;
		this.events = events;
		this.clock = clock;
	}

	/** The newest first. */
	@Transactional(readOnly = true)
	public List<Row> rows() {
		return this.book.newest(SHOWN).stream().map(this::row).toList();
	}

	/** When the ledger was checked last, if ever. */
	@Transactional(readOnly = true)
	public @Nullable LocalDateTime lastCheck() {
		return this.book.lastCheck().map(AlarmBook.Check::checkedAt).orElse(null);
	}

	/** Looks now; how many were found that nobody knew of. */
	public int checkNow() {
		LocalDateTime now = LocalDateTime.now(this.clock);
		int missing = this.check.check(now);
		this.book.begin(now.toLocalDate(), now);
		this.book.checked(now.toLocalDate(), now, missing);
		return missing;
	}

	/**
	 * Sends what is missing, if it still is: the ledger's unique row lets nothing be sent
	 * twice. Timers that were lost are set anew.
	 */
	public void repair(long id, Actor actor) {
		Alarm alarm = this.book.find(id).orElseThrow(() -> new NoSuchElementException("No alarm " + id));
		if (!alarm.isOpen()) {
			return;
		}
		RunningClock running = this.clocks.find(alarm.clockId()).orElseThrow();
		this.ledger.enter(running, alarm.level());
		this.follower.renew(running);
		this.book.repaired(id, actor.username(), LocalDateTime.now(this.clock));
		this.events.publishEvent(new CommandAccepted(actor, "repair-reminder", alarm.proposalId(), Map.of(),
				new RepairReminder(alarm.clockId(), alarm.level())));
	}

	private Row row(Alarm alarm) {
		String state = alarm.entered() ? "entered" : (alarm.over() ? "over" : "open");
		return new Row(alarm.id(), alarm.kind(), this.cases.number(alarm.proposalId()), alarm.due(), alarm.level(),
				alarm.shouldOn(), alarm.foundAt(), alarm.repairedBy(), state);
	}

}
