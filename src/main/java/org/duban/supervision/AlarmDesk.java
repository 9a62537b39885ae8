package org.duban.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.duban.deadline.Clocks;
import org.duban.deadline.RunningClock;
import org.duban.supervision.AlarmBook.Alarm;
import org.duban.supervision.AlarmBook.OfClock;
import org.duban.supervision.AlarmBook.OfMatter;
import org.duban.supervision.DatedMatters.Matter;
import org.duban.workflow.Actor;
import org.duban.workflow.Command;
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
	 * @param kind of the clock, or {@link DatedMatters.Kind}
	 * @param number of the case, or the matter's own
	 * @param state {@code open, entered, over}
	 */
	public record Row(long id, String kind, String number, LocalDate due, int level, LocalDate shouldOn,
			LocalDateTime foundAt, @Nullable String repairedBy, String state) {
	}

	private final AlarmBook book;

	private final ReminderCheck check;

	private final LevelNotice ledger;

	private final EscalationFollower follower;

	private final Clocks clocks;

	private final List<DatedMatters> rooms;

	private final MatterReminders reminders;

	private final ClockSubjects subjects;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AlarmDesk(AlarmBook book, ReminderCheck check, LevelNotice ledger, EscalationFollower follower, Clocks clocks,
			List<DatedMatters> rooms, MatterReminders reminders, ClockSubjects subjects,
			ApplicationEventPublisher events, Clock clock) {
		this.reminders = reminders;
		this.rooms = rooms;
		this.book = book;
		this.check = check;
		this.ledger = ledger;
		this.follower = follower;
		this.clocks = clocks;
		this.subjects = subjects;
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
		boolean sent = (alarm.subject() instanceof OfClock of) ? sendOf(of, alarm, actor)
				: sendOf((OfMatter) alarm.subject(), alarm, actor);
		if (sent) {
			this.book.repaired(id, actor.username(), LocalDateTime.now(this.clock));
		}
	}

	private boolean sendOf(OfClock of, Alarm alarm, Actor actor) {
		if (!alarm.isOpen()) {
			return false;
		}
		RunningClock running = this.clocks.find(of.clockId()).orElseThrow();
		this.ledger.enter(running, alarm.level());
		this.follower.renew(running);
		accepted(actor, of.proposalId(), Map.of(), new RepairReminder(of.clockId(), null, null, alarm.level()));
		return true;
	}

	private boolean sendOf(OfMatter of, Alarm alarm, Actor actor) {
		Optional<Matter> waits = alarm.isOpen() ? waiting(of, alarm) : Optional.empty();
		waits.ifPresent((matter) -> {
			this.reminders.remind(room(of), matter, alarm.level());
			accepted(actor, null, Map.of("matterKind", matter.kind().name(), "matterId", matter.id()),
					new RepairReminder(null, matter.kind(), matter.id(), alarm.level()));
		});
		return waits.isPresent();
	}

	/** The matter if it is still open towards the same date. */
	private Optional<Matter> waiting(OfMatter of, Alarm alarm) {
		return room(of).find(of.id()).filter((matter) -> matter.due().equals(alarm.due()));
	}

	private DatedMatters room(OfMatter of) {
		return this.rooms.stream().filter((room) -> room.kind() == of.kind()).findFirst().orElseThrow();
	}

	private void accepted(Actor actor, @Nullable Long proposalId, Map<String, Object> variables, Command command) {
		this.events.publishEvent(new CommandAccepted(actor, "repair-reminder", proposalId, variables, command));
	}

	private Row row(Alarm alarm) {
		String kind = (alarm.subject() instanceof OfClock of) ? of.kind().name()
				: ((OfMatter) alarm.subject()).kind().name();
		String number = (alarm.subject() instanceof OfClock of) ? this.clocks.find(of.clockId())
			.map((running) -> this.subjects.of(running.subject()).number())
			.orElse("") : "№" + ((OfMatter) alarm.subject()).id();
		boolean over = alarm.over() || (alarm.subject() instanceof OfMatter of && waiting(of, alarm).isEmpty());
		String state = alarm.entered() ? "entered" : (over ? "over" : "open");
		return new Row(alarm.id(), kind, number, alarm.due(), alarm.level(), alarm.shouldOn(), alarm.foundAt(),
				alarm.repairedBy(), state);
	}

}
