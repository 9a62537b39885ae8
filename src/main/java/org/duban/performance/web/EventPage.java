package org.duban.performance.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.duban.performance.CancelSource;
import org.duban.performance.EnterEvent;
import org.duban.performance.EventBook;
import org.duban.performance.EventBook.Line;
import org.duban.performance.EventBook.Search;
import org.duban.performance.PerformanceDesk;
import org.duban.performance.PerformanceRoles;
import org.duban.performance.Roll;
import org.duban.performance.Scheme;
import org.duban.performance.Schemes;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.SecondTry;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 活动、会议、服务: what was entered, who took part, entering and cancelling. */
@Controller
@RequestMapping("/performance")
class EventPage {

	private static final List<String> PRESENCES = List.of("full", "leave", "absent");

	private final EventBook book;

	private final PerformanceDesk desk;

	private final Schemes schemes;

	private final Roll roll;

	private final PerformanceForms forms;

	EventPage(EventBook book, PerformanceDesk desk, Schemes schemes, Roll roll, PerformanceForms forms) {
		this.book = book;
		this.desk = desk;
		this.schemes = schemes;
		this.roll = roll;
		this.forms = forms;
	}

	@GetMapping("/events")
	String all(@ModelAttribute("filters") Search filters, Actor actor, Model model) {
		return list(filters, actor, model, Map.of(), Map.of());
	}

	@PostMapping("/events")
	String enter(@RequestParam Map<String, String> typed, Actor actor, Model model, Locale locale) {
		PerformanceForms.require(PerformanceRoles.mayEnter(actor), actor);
		try {
			EnterEvent command = this.forms.read(command(typed), EnterEvent.class);
			return "redirect:/performance/events/" + SecondTry.of(() -> this.desk.enter(command, actor));
		}
		catch (CommandRefused refused) {
			Search any = new Search(null, null, null);
			model.addAttribute("filters", any);
			return list(any, actor, model, typed, this.forms.errors(refused, locale));
		}
	}

	/** Who was there, who had leave and who had not, each as a list of names. */
	private static Map<String, Object> command(Map<String, String> typed) {
		Map<String, Object> command = new HashMap<>();
		List.of("item", "title", "heldOn", "note").forEach((name) -> command.put(name, typed.getOrDefault(name, "")));
		List<Map<String, String>> parts = new ArrayList<>();
		PRESENCES.forEach((presence) -> Arrays.stream(typed.getOrDefault(presence, "").split("[、，,；;\\s]+"))
			.filter((name) -> !name.isEmpty())
			.forEach((name) -> parts.add(Map.of("member", name, "presence", presence))));
		command.put("parts", parts);
		return command;
	}

	private String list(Search filters, Actor actor, Model model, Map<String, String> typed,
			Map<String, String> errors) {
		int year = this.roll.year(filters.year());
		Scheme scheme = this.schemes.of(year);
		model.addAttribute("events", this.book.find(filters, year, actor));
		model.addAttribute("years", this.roll.years());
		model.addAttribute("year", year);
		model.addAttribute("items", scheme.entered());
		model.addAttribute("presences", PRESENCES);
		model.addAttribute("mayEnter", PerformanceRoles.mayEnter(actor));
		model.addAttribute("typed", typed);
		model.addAttribute("errors", errors);
		return "performance/events";
	}

	@GetMapping("/events/{id}")
	String one(@PathVariable long id, Actor actor, Model model) {
		return event(id, actor, model, Map.of(), Map.of());
	}

	@PostMapping("/events/{id}/cancel")
	String cancel(@PathVariable long id, @RequestParam Map<String, String> typed, Actor actor, Model model,
			Locale locale, RedirectAttributes said) {
		PerformanceForms.require(PerformanceRoles.mayEnter(actor), actor);
		this.book.of(id, actor);
		try {
			this.desk.cancel(id, this.forms.read(new HashMap<>(typed), CancelSource.class), actor);
			said.addFlashAttribute("done", "cancelled");
			return "redirect:/performance/events/" + id;
		}
		catch (CommandRefused refused) {
			return event(id, actor, model, Map.of("reason", typed.getOrDefault("reason", "")),
					this.forms.errors(refused, locale));
		}
	}

	@PostMapping("/parts/{id}/cancel")
	String cancelPart(@PathVariable long id, @RequestParam Map<String, String> typed, Actor actor, Model model,
			Locale locale, RedirectAttributes said) {
		PerformanceForms.require(PerformanceRoles.mayEnter(actor), actor);
		long event = this.desk.eventOf(id);
		try {
			this.desk.cancelPart(id, this.forms.read(new HashMap<>(typed), CancelSource.class), actor);
			said.addFlashAttribute("done", "part-cancelled");
			return "redirect:/performance/events/" + event;
		}
		catch (CommandRefused refused) {
			return event(event, actor, model,
					Map.of("part", String.valueOf(id), "part-reason", typed.getOrDefault("reason", "")),
					this.forms.errors(refused, locale));
		}
	}

	private String event(long id, Actor actor, Model model, Map<String, String> typed, Map<String, String> errors) {
		Line line = this.book.of(id, actor);
		model.addAttribute("event", line);
		model.addAttribute("parts", this.book.parts(id));
		model.addAttribute("items", this.schemes.of(line.heldOn().getYear()).items());
		model.addAttribute("mayEnter", PerformanceRoles.mayEnter(actor));
		model.addAttribute("typed", typed);
		model.addAttribute("errors", errors);
		return "performance/event";
	}

}
