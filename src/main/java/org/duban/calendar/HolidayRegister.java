package org.duban.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The special days as the sysadmin keeps them. */
@Component
class HolidayRegister implements Holidays {

	private final HolidayRepository holidays;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	HolidayRegister(HolidayRepository holidays, JdbcClient jdbc, ApplicationEventPublisher events) {
		this.holidays = holidays;
		this.jdbc = jdbc;
		this.events = events;
	}

	@Override
	public long edition() {
		return this.jdbc.sql("select edition_no from calendar_edition where id = 1").query(Long.class).single();
	}

	/** The row is the lock; whoever comes second waits and reads what the first wrote. */
	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public long begin() {
		this.jdbc.sql("update calendar_edition set edition_no = edition_no + 1 where id = 1").update();
		return edition() - 1;
	}

	@Override
	public List<SpecialDay> ofYear(int year) {
		return all().stream().filter((day) -> day.onDay().getYear() == year).toList();
	}

	@Override
	public List<SpecialDay> all() {
		return this.holidays.findAll()
			.stream()
			.map(Holiday::value)
			.sorted(Comparator.comparing(SpecialDay::onDay))
			.toList();
	}

	boolean isEmpty() {
		return this.holidays.count() == 0;
	}

	@Override
	@Transactional
	public void set(Collection<SpecialDay> days) {
		for (SpecialDay day : days) {
			this.holidays.findByOnDay(day.onDay())
				.ifPresentOrElse((known) -> known.become(day), () -> this.holidays.save(new Holiday(day)));
		}
		this.events.publishEvent(new CalendarChanged(
				days.stream().map((day) -> day.onDay().getYear()).collect(Collectors.toUnmodifiableSet())));
	}

	@Override
	@Transactional
	public void clear(LocalDate day) {
		this.holidays.findByOnDay(day).ifPresent(this.holidays::delete);
		this.events.publishEvent(new CalendarChanged(Set.of(day.getYear())));
	}

}
