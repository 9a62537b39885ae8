package org.duban.performance.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.duban.performance.DecideTalks;
import org.duban.performance.PerformanceRoles;
import org.duban.performance.Period;
import org.duban.performance.Roll;
import org.duban.performance.TalkDesk;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 提醒谈话: whom the points name, and what people decide. */
@Controller
@RequestMapping("/performance/talks")
class TalkPage {

	private final TalkDesk desk;

	private final Roll roll;

	private final PerformanceForms forms;

	TalkPage(TalkDesk desk, Roll roll, PerformanceForms forms) {
		this.desk = desk;
		this.roll = roll;
		this.forms = forms;
	}

	@GetMapping
	String show(@RequestParam(required = false) @Nullable Integer year,
			@RequestParam(required = false) @Nullable String period, Actor actor, Model model) {
		Typed nothing = new Typed(Map.of(), List.of(), Map.of());
		if (year == null && period == null) {
			LocalDate end = this.roll.lastEnd();
			return page(end.getYear(), (Period.H1.end(end.getYear()).equals(end)) ? Period.H1 : Period.YEAR, actor,
					model, nothing);
		}
		return page(this.roll.year(year), Period.of(period), actor, model, nothing);
	}

	/** What was typed and ticked, and what is wrong with it. */
	private record Typed(Map<String, String> fields, List<String> members, Map<String, String> errors) {
	}

	@PostMapping
	String decide(@RequestParam MultiValueMap<String, String> typed, Actor actor, Model model, Locale locale,
			RedirectAttributes said) {
		PerformanceForms.require(PerformanceRoles.mayDecide(actor), actor);
		List<String> members = typed.getOrDefault("members", List.of());
		Map<String, Object> command = new HashMap<>(typed.toSingleValueMap());
		command.put("members", members);
		try {
			DecideTalks decided = this.forms.read(command, DecideTalks.class);
			this.desk.decide(decided, actor);
			said.addFlashAttribute("done", decided.members().size());
			return "redirect:/performance/talks?year=" + decided.year() + "&period=" + decided.period();
		}
		catch (CommandRefused refused) {
			return page(this.roll.year(year(typed.getFirst("year"))), Period.of(typed.getFirst("period")), actor, model,
					new Typed(typed.toSingleValueMap(), members, this.forms.errors(refused, locale)));
		}
	}

	private static @Nullable Integer year(@Nullable String text) {
		return (text != null && text.matches("\\d{4}")) ? Integer.valueOf(text) : null;
	}

	private String page(int year, Period period, Actor actor, Model model, Typed typed) {
		model.addAttribute("list", this.desk.of(year, period, actor));
		model.addAttribute("years", this.roll.years());
		model.addAttribute("periods", Period.OF_TALKS);
		model.addAttribute("mayDecide", PerformanceRoles.mayDecide(actor));
		model.addAttribute("typed", typed.fields());
		model.addAttribute("ticked", typed.members());
		model.addAttribute("errors", typed.errors());
		return "performance/talks";
	}

}
