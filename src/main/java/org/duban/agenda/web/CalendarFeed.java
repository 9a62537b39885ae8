package org.duban.agenda.web;

import java.nio.charset.StandardCharsets;

import org.duban.agenda.CalendarFile;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Read by calendar programs, which cannot log in: the address is the key. */
@RestController
class CalendarFeed {

	private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

	private final CalendarFile calendar;

	CalendarFeed(CalendarFile calendar) {
		this.calendar = calendar;
	}

	@GetMapping("/calendar/{secret}.ics")
	ResponseEntity<byte[]> read(@PathVariable String secret) {
		return this.calendar.read(secret)
			.map((file) -> ResponseEntity.ok()
				.contentType(CALENDAR)
				.cacheControl(CacheControl.noStore())
				.body(file.getBytes(StandardCharsets.UTF_8)))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

}
