package org.duban.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.duban.calendar.SpecialDay;
import org.duban.calendar.WorkingDayCalendar;
import org.duban.calendar.WorkingDays;
import org.duban.deadline.RunningClock.State;
import org.duban.parameter.Parameters;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts as the clocks themselves count, on rows that are thrown away. */
@Component
@Transactional(readOnly = true)
class ClockSuppositions implements Suppositions {

	private final ClockRepository rows;

	private final ClockRegister register;

	private final Terms terms;

	private final Parameters parameters;

	private final Clock clock;

	ClockSuppositions(ClockRepository rows, ClockRegister register, Terms terms, Parameters parameters, Clock clock) {
		this.rows = rows;
		this.register = register;
		this.terms = terms;
		this.parameters = parameters;
		this.clock = clock;
	}

	@Override
	public List<Supposed> ofTerm(String parameter, int amount, LocalDate since) {
		if (!this.terms.all().contains(parameter)) {
			throw new IllegalArgumentException("No clock hangs on " + parameter);
		}
		WorkingDays calendar = this.terms.workingDays();
		String basis = Terms.basis(parameter);
		return suppose(since, (row) -> row.isCountedBy(basis),
				(row) -> row.dueBy(calendar, Terms.term(parameter, amount)), calendar);
	}

	@Override
	public List<Supposed> ofCalendar(Collection<SpecialDay> days, LocalDate since) {
		WorkingDays calendar = new WorkingDayCalendar(days);
		return suppose(since, (row) -> true, (row) -> row.dueBy(calendar), calendar);
	}

	private List<Supposed> suppose(LocalDate since, Predicate<ClockRow> concerned,
			Function<ClockRow, LocalDate> counted, WorkingDays calendar) {
		LightRule lights = new LightRule(calendar, this.parameters);
		return known(since).filter(concerned).map((row) -> supposed(row, counted.apply(row), lights)).toList();
	}

	private Stream<ClockRow> known(LocalDate since) {
		return this.rows.findByActiveKeyIsNotNullOrEndedOnGreaterThanEqualOrderById(since)
			.stream()
			.filter((row) -> !row.is(State.CANCELLED));
	}

	private Supposed supposed(ClockRow row, LocalDate due, LightRule lights) {
		RunningClock as = this.register.view(row);
		LocalDate on = row.asOf(LocalDate.now(this.clock));
		return new Supposed(as, due, lights.on(on, as.kind(), as.start(), due).light());
	}

	@Override
	public LocalDate due(ClockKind kind, LocalDate from) {
		int amount = this.parameters.number(kind.parameter(), from);
		return this.terms.workingDays().deadline(from, Terms.term(kind.parameter(), amount)).date();
	}

}
