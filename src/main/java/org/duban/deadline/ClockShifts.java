package org.duban.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.duban.calendar.CalendarChanged;
import org.duban.calendar.SpecialDay;
import org.duban.calendar.Term;
import org.duban.calendar.WorkingDayCalendar;
import org.duban.calendar.WorkingDays;
import org.duban.deadline.RunningClock.State;
import org.duban.workflow.Timers;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forecasts and moves go one way: what is shown before is what is done after. A date that
 * was agreed with somebody is not the parameter's any more and stays. What is late may be
 * in time again in another calendar; what was met or ended never moves.
 */
@Component
@Transactional
class ClockShifts implements DateShifts {

	private final ClockRepository rows;

	private final ClockRegister register;

	private final Terms terms;

	private final Timers timers;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ClockShifts(ClockRepository rows, ClockRegister register, Terms terms, Timers timers,
			ApplicationEventPublisher events, Clock clock) {
		this.rows = rows;
		this.register = register;
		this.terms = terms;
		this.timers = timers;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public boolean counts(String parameter) {
		return this.terms.all().contains(parameter);
	}

	@Override
	@Transactional(readOnly = true)
	public List<Shift> forecast(String parameter, int amount) {
		return List.copyOf(ofParameter(parameter, amount).values());
	}

	@Override
	public List<Shift> apply(String parameter, int amount) {
		Map<ClockRow, Shift> shifts = ofParameter(parameter, amount);
		Term term = Terms.term(parameter, amount);
		shifts.keySet().forEach((row) -> row.recount(this.terms.workingDays(), term));
		return moved(parameter, shifts);
	}

	private Map<ClockRow, Shift> ofParameter(String parameter, int amount) {
		if (!counts(parameter)) {
			return Map.of();
		}
		Term term = Terms.term(parameter, amount);
		List<ClockRow> counted = this.rows.findByActiveKeyIsNotNullOrderByDueAscIdAsc()
			.stream()
			.filter((row) -> row.isCountedBy(Terms.basis(parameter)))
			.toList();
		return shifts(counted, (row) -> row.dueBy(this.terms.workingDays(), term));
	}

	@Override
	@Transactional(readOnly = true)
	public List<Shift> forecast(Collection<SpecialDay> days) {
		WorkingDays supposed = new WorkingDayCalendar(days);
		return List.copyOf(ofCalendar(supposed).values());
	}

	/** A notice of a new year's holidays may move dates that were provisional. */
	@EventListener
	void recount(CalendarChanged changed) {
		Map<ClockRow, Shift> shifts = ofCalendar(this.terms.workingDays());
		shifts.keySet().forEach((row) -> row.recount(this.terms.workingDays()));
		moved("calendar", shifts);
	}

	private Map<ClockRow, Shift> ofCalendar(WorkingDays calendar) {
		return shifts(this.rows.findByActiveKeyIsNotNullOrderByDueAscIdAsc(), (row) -> row.dueBy(calendar));
	}

	private Map<ClockRow, Shift> shifts(List<ClockRow> open, Function<ClockRow, LocalDate> count) {
		LocalDate today = LocalDate.now(this.clock);
		Map<ClockRow, Shift> shifts = new LinkedHashMap<>();
		for (ClockRow row : open) {
			RunningClock clock = this.register.view(row);
			LocalDate due = count.apply(row);
			if (!due.equals(clock.due())) {
				boolean late = clock.due().isBefore(today);
				shifts.put(row, new Shift(clock, due, !late && due.isBefore(today), late && !due.isBefore(today)));
			}
		}
		return shifts;
	}

	private List<Shift> moved(String basis, Map<ClockRow, Shift> shifts) {
		shifts.forEach((row, shift) -> {
			if (row.is(State.RUNNING)) {
				this.register.publish(row, ClockChanged.Change.MOVED);
			}
			RunningClock before = shift.clock();
			before.kind()
				.tasks()
				.forEach((task) -> this.timers.move(task, before.subject().variable(), before.subject().id(),
						end(before.due()), end(shift.due())));
		});
		List<Shift> done = new ArrayList<>(shifts.values());
		if (!done.isEmpty()) {
			this.events.publishEvent(new DatesMoved(basis, done));
		}
		return done;
	}

	// Met until 24:00 of the day.
	private Instant end(LocalDate due) {
		return due.plusDays(1).atStartOfDay(this.clock.getZone()).toInstant();
	}

}
