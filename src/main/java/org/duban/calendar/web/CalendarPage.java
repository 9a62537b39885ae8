package org.duban.calendar.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.duban.calendar.HolidayFile;
import org.duban.calendar.Holidays;
import org.duban.calendar.SpecialDay;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The sysadmin's page of holidays and make-up days. */
@Controller
@RequestMapping("/admin/calendar")
class CalendarPage {

	private final Holidays holidays;

	private final Clock clock;

	CalendarPage(Holidays holidays, Clock clock) {
		this.holidays = holidays;
		this.clock = clock;
	}

	@GetMapping
	String show(@RequestParam(required = false) @Nullable Integer year, Model model) {
		return page((year != null) ? year : LocalDate.now(this.clock).getYear(), model);
	}

	@PostMapping("/days")
	String set(@RequestParam LocalDate onDay, @RequestParam SpecialDay.Kind kind, @RequestParam String name,
			@RequestParam String source, Model model) {
		String line = "%s,%s,%s,%s".formatted(onDay, kind, name, source);
		HolidayFile file = HolidayFile.read("\n" + line);
		if (!file.problems().isEmpty()) {
			model.addAttribute("problems", file.problems());
			return page(onDay.getYear(), model);
		}
		this.holidays.set(file.days());
		return "redirect:/admin/calendar?year=" + onDay.getYear();
	}

	@PostMapping("/days/clear")
	String clear(@RequestParam LocalDate onDay) {
		this.holidays.clear(onDay);
		return "redirect:/admin/calendar?year=" + onDay.getYear();
	}

	@PostMapping(path = "/preview", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	String preview(@RequestParam MultipartFile file, Model model) throws IOException {
		return preview(HolidayFile.decode(file.getBytes()), model);
	}

	private String preview(String content, Model model) {
		HolidayFile read = HolidayFile.read(content);
		model.addAttribute("preview", read.days());
		model.addAttribute("problems", read.problems());
		model.addAttribute("content", content);
		return page(firstYear(read.days()), model);
	}

	@PostMapping("/import")
	String takeOver(@RequestParam String content, Model model) {
		HolidayFile read = HolidayFile.read(content);
		if (!read.problems().isEmpty()) {
			return preview(content, model);
		}
		this.holidays.set(read.days());
		return "redirect:/admin/calendar?year=" + firstYear(read.days());
	}

	private int firstYear(List<SpecialDay> days) {
		return days.isEmpty() ? LocalDate.now(this.clock).getYear() : days.get(0).onDay().getYear();
	}

	private String page(int year, Model model) {
		model.addAttribute("year", year);
		model.addAttribute("days", this.holidays.ofYear(year));
		return "calendar/calendar";
	}

}
