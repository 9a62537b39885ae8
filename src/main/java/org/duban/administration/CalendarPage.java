package org.duban.administration;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.duban.calendar.HolidayFile;
import org.duban.calendar.SpecialDay;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The sysadmin's page of holidays and make-up days; every change is shown before. */
@Controller
@RequestMapping("/admin/calendar")
class CalendarPage {

	private final CalendarDesk desk;

	private final DeskForm form;

	private final Clock clock;

	CalendarPage(CalendarDesk desk, DeskForm form, Clock clock) {
		this.desk = desk;
		this.form = form;
		this.clock = clock;
	}

	@GetMapping
	String show(@RequestParam(required = false) @Nullable Integer year, Model model) {
		return page((year != null) ? year : LocalDate.now(this.clock).getYear(), model);
	}

	@PostMapping("/days")
	String set(@RequestParam String onDay, @RequestParam String kind, @RequestParam String name,
			@RequestParam String source, Model model, Locale locale) {
		Map<String, String> day = Map.of("onDay", onDay, "kind", kind, "name", name, "source", source);
		model.addAttribute("fields", day);
		Map<String, String> errors = errors(day, locale);
		if (!errors.isEmpty()) {
			model.addAttribute("errors", errors);
			return page(LocalDate.now(this.clock).getYear(), model);
		}
		return preview("\n%s,%s,%s,%s".formatted(onDay, kind, name.replace(',', '，'), source.replace(',', '，')), model);
	}

	/** What is wrong with one day's words; a wrong day is found with the file's. */
	private Map<String, String> errors(Map<String, String> day, Locale locale) {
		try {
			this.form.body(Map.of("days", List.of(day)), SetCalendar.class);
			return Map.of();
		}
		catch (CommandRefused refused) {
			Map<String, String> errors = new HashMap<>();
			this.form.errors(refused, locale)
				.forEach((field, text) -> errors.put(field.substring(field.lastIndexOf('.') + 1), text));
			errors.keySet().retainAll(Set.of("name", "source"));
			return errors;
		}
	}

	/**
	 * @param seen the preview that is confirmed; without one it is shown
	 */
	@PostMapping("/days/clear")
	String clear(@RequestParam LocalDate onDay, @RequestParam(required = false) @Nullable String seen, Model model,
			Actor actor) {
		SetCalendar command = new SetCalendar(List.of(), onDay, seen);
		if (seen != null && applied(command, model, actor)) {
			return "redirect:/admin/calendar?year=" + onDay.getYear();
		}
		model.addAttribute("cleared", onDay);
		model.addAttribute("report", this.desk.preview(command));
		return page(onDay.getYear(), model);
	}

	@PostMapping(path = "/preview", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	String preview(@RequestParam MultipartFile file, Model model) throws IOException {
		return preview(HolidayFile.decode(file.getBytes()), model);
	}

	private String preview(String content, Model model) {
		HolidayFile read = HolidayFile.read(content);
		model.addAttribute("problems", read.problems());
		if (read.problems().isEmpty()) {
			model.addAttribute("preview", read.days());
			model.addAttribute("report", this.desk.preview(SetCalendar.of(read.days(), null)));
			model.addAttribute("content", content);
		}
		return page(firstYear(read.days()), model);
	}

	@PostMapping("/import")
	String takeOver(@RequestParam String content, @RequestParam String seen, Model model, Actor actor) {
		HolidayFile read = HolidayFile.read(content);
		if (!read.problems().isEmpty() || !applied(SetCalendar.of(read.days(), seen), model, actor)) {
			return preview(content, model);
		}
		return "redirect:/admin/calendar?year=" + firstYear(read.days());
	}

	/** What is not any more what was seen is shown again. */
	private boolean applied(SetCalendar command, Model model, Actor actor) {
		try {
			this.desk.apply(command, actor);
			return true;
		}
		catch (CommandRefused | ConcurrencyFailureException ex) {
			model.addAttribute("changed", true);
			return false;
		}
	}

	private int firstYear(List<SpecialDay> days) {
		return days.isEmpty() ? LocalDate.now(this.clock).getYear() : days.get(0).onDay().getYear();
	}

	private String page(int year, Model model) {
		model.addAttribute("year", year);
		model.addAttribute("days", this.desk.ofYear(year));
		for (String words : List.of("fields", "errors")) {
			if (!model.containsAttribute(words)) {
				model.addAttribute(words, Map.of());
			}
		}
		return "admin/calendar";
	}

}
