package org.duban.calendar.web;

import java.util.List;

import org.duban.calendar.Holidays;
import org.duban.calendar.SpecialDay;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Holidays and make-up days of a year, for everyone. */
@RestController
class CalendarResource {

	private final Holidays holidays;

	CalendarResource(Holidays holidays) {
		this.holidays = holidays;
	}

	@GetMapping("/api/calendar")
	List<SpecialDay> ofYear(@RequestParam int year) {
		return this.holidays.ofYear(year);
	}

}
