package org.duban.performance.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.duban.performance.PerformanceRoles;
import org.duban.performance.Roll;
import org.duban.performance.Scheme;
import org.duban.performance.SchemeItem;
import org.duban.performance.Schemes;
import org.duban.performance.SetScheme;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 履职计分办法: by what is counted; the system administrator sets the weights. */
@Controller
@RequestMapping("/performance/scheme")
class SchemePage {

	private final Schemes schemes;

	private final Roll roll;

	private final PerformanceForms forms;

	SchemePage(Schemes schemes, Roll roll, PerformanceForms forms) {
		this.schemes = schemes;
		this.roll = roll;
		this.forms = forms;
	}

	@GetMapping
	String show(@RequestParam(required = false) @Nullable Integer year, Actor actor, Model model) {
		return page(year, actor, model, Map.of(), Map.of());
	}

	@PostMapping
	String set(@RequestParam Map<String, String> typed, Actor actor, Model model, Locale locale,
			RedirectAttributes said) {
		PerformanceForms.require(PerformanceRoles.maySetScheme(actor), actor);
		try {
			SetScheme command = this.forms.read(command(typed), SetScheme.class);
			this.schemes.set(command, actor);
			said.addFlashAttribute("done", true);
			return "redirect:/performance/scheme?year=" + command.year();
		}
		catch (CommandRefused refused) {
			return page(null, actor, model, typed,
					this.forms.errors(refused, locale, items().stream().map(SchemeItem::shown).toList()));
		}
	}

	private List<SchemeItem> items() {
		return this.schemes.of(this.roll.year(null)).items();
	}

	private Map<String, Object> command(Map<String, String> typed) {
		Map<String, Object> command = new HashMap<>();
		command.put("year", typed.getOrDefault("year", ""));
		command.put("reason", typed.getOrDefault("reason", ""));
		List<Map<String, String>> weights = new ArrayList<>();
		items().stream().map(SchemeItem::code).forEach((code) -> {
			Map<String, String> weight = new HashMap<>(Map.of("code", code));
			List.of("each", "most").forEach((name) -> {
				String points = typed.getOrDefault(name + "." + code, "").strip();
				if (!points.isEmpty()) {
					weight.put(name, points);
				}
			});
			weights.add(weight);
		});
		command.put("weights", weights);
		return command;
	}

	private String page(@Nullable Integer wished, Actor actor, Model model, Map<String, String> typed,
			Map<String, String> errors) {
		PerformanceForms.require(PerformanceRoles.mayReadScheme(actor), actor);
		List<Integer> years = new ArrayList<>(this.roll.years());
		this.schemes.open().stream().filter((one) -> !years.contains(one)).forEach((one) -> years.add(0, one));
		int year = (wished != null && years.contains(wished)) ? wished : this.roll.year(null);
		model.addAttribute("scheme", this.schemes.of(year));
		model.addAttribute("classes", Scheme.CATEGORIES);
		model.addAttribute("year", year);
		model.addAttribute("years", years);
		model.addAttribute("open", this.schemes.open());
		model.addAttribute("changes", this.schemes.changes());
		model.addAttribute("maySet", PerformanceRoles.maySetScheme(actor));
		model.addAttribute("typed", typed);
		model.addAttribute("errors", errors);
		return "performance/scheme";
	}

}
