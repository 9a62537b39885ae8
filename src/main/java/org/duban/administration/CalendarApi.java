package org.duban.administration;

import java.util.Map;

import org.duban.workflow.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The calendar for programs of the administrator; reading it is everyone's. */
@RestController
@RequestMapping("/api/admin/calendar")
class CalendarApi {

	private final CalendarDesk desk;

	private final DeskForm form;

	CalendarApi(CalendarDesk desk, DeskForm form) {
		this.desk = desk;
		this.form = form;
	}

	@PostMapping("/preview")
	CalendarPreview preview(@RequestBody Map<String, Object> body) {
		return this.desk.preview(this.form.body(body, SetCalendar.class));
	}

	@PostMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void apply(@RequestBody Map<String, Object> body, Actor actor) {
		this.desk.apply(this.form.body(body, SetCalendar.class), actor);
	}

}
