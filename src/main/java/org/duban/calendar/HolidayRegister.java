package org.duban.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The special days as the sysadmin keeps them. */
@Component
class HolidayRegister implements Holidays {

	private final HolidayRepository holidays;

	private final ApplicationEventPublisher events;

	HolidayRegister(HolidayRepository holidays, ApplicationEventPublisher events) {
		this.holidays = holidays;
		this.events = events;
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
