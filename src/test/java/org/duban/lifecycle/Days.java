package org.duban.lifecycle;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.duban.calendar.Term;
import org.duban.calendar.WorkingDays;
import org.duban.member.Sessions;
import org.duban.parameter.Parameters;

import org.springframework.context.ApplicationContext;

/**
 * The surroundings of model and house alike: what day it is, which days are worked, what
 * the parameters say. While the model catches up with a journey through time its own now
 * goes from timer to timer.
 */
final class Days {

	private final Clock clock;

	private final WorkingDays calendar;

	private final Parameters parameters;

	private final Sessions sessions;

	private LocalDateTime now;

	Days(ApplicationContext house) {
		this.clock = house.getBean(Clock.class);
		this.calendar = house.getBean(WorkingDays.class);
		this.parameters = house.getBean(Parameters.class);
		this.sessions = house.getBean(Sessions.class);
		this.now = LocalDateTime.now(this.clock);
	}

	LocalDateTime clock() {
		return LocalDateTime.now(this.clock);
	}

	void standAt(LocalDateTime moment) {
		this.now = moment;
	}

	LocalDate today() {
		return this.now.toLocalDate();
	}

	LocalDateTime now() {
		return this.now;
	}

	int number(String parameter) {
		return this.parameters.number(parameter, today());
	}

	/** A term that begins today is over at this midnight. */
	LocalDateTime overAfterWorkingDays(String parameter) {
		return over(Term.workingDays(number(parameter)));
	}

	LocalDateTime overAfterDays(String parameter) {
		return over(Term.days(number(parameter)));
	}

	private LocalDateTime over(Term term) {
		return this.calendar.deadline(today(), term).date().plusDays(1).atStartOfDay();
	}

	/** 3 days, or the plenary's deadline if that is earlier. */
	LocalDateTime invitationOver() {
		LocalDateTime lapses = overAfterDays("cosign.days");
		LocalDateTime plenary = this.sessions.current().plenaryDeadline();
		return (plenary.isAfter(this.now) && plenary.isBefore(lapses)) ? plenary : lapses;
	}

	int workingDaysSince(LocalDate day) {
		return this.calendar.between(day, today());
	}

	LocalDate workingDaysBefore(LocalDate day, int number) {
		return this.calendar.plus(day, -number);
	}

	LocalDate monthsAfter(LocalDate day, int months) {
		return this.calendar.deadline(day, Term.months(months)).date();
	}

}
