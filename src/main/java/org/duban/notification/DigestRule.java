package org.duban.notification;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

import org.duban.calendar.WorkingDays;
import org.duban.parameter.Parameters;

import org.springframework.stereotype.Component;

/**
 * When the weekly mail goes out: on its weekday at its hour, and if that is a day off, at
 * the same hour of the next working day.
 */
@Component
class DigestRule {

	private final WorkingDays workingDays;

	private final Parameters parameters;

	DigestRule(WorkingDays workingDays, Parameters parameters) {
		this.workingDays = workingDays;
		this.parameters = parameters;
	}

	/** The last moment that has come. */
	LocalDateTime last(LocalDateTime now) {
		LocalDate monday = now.toLocalDate().minusDays(now.getDayOfWeek().getValue() - 1L);
		LocalDateTime moment = moment(monday);
		// A moment may be put off into the next week and beyond.
		while (moment.isAfter(now)) {
			monday = monday.minusWeeks(1);
			moment = moment(monday);
		}
		return moment;
	}

	private LocalDateTime moment(LocalDate monday) {
		LocalDate day = monday.plusDays(this.parameters.number("digest.weekday", monday) - 1L);
		return this.workingDays.onOrAfter(day).atTime(LocalTime.of(this.parameters.number("digest.hour", monday), 0));
	}

}
