package org.duban.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All parameters, and each with its history; a change is shown before it is made. */
@Controller
@RequestMapping("/admin/parameters")
class ParameterPage {

	private final ParameterDesk desk;

	private final DeskForm form;

	private final Clock clock;

	ParameterPage(ParameterDesk desk, DeskForm form, Clock clock) {
		this.desk = desk;
		this.form = form;
		this.clock = clock;
	}

	@GetMapping
	String all(Model model) {
		model.addAttribute("lines", this.desk.all());
		return "admin/parameters";
	}

	@GetMapping("/{name}")
	String one(@PathVariable String name, Model model) {
		return page(name, Map.of("validFrom", LocalDate.now(this.clock).toString()), model);
	}

	@PostMapping("/{name}/preview")
	String preview(@PathVariable String name, @RequestParam Map<String, String> fields, Model model, Locale locale) {
		Map<String, String> all = named(name, fields);
		try {
			model.addAttribute("preview", this.desk.preview(this.form.read(all, SetParameter.class)));
		}
		catch (CommandRefused refused) {
			model.addAttribute("errors", this.form.errors(refused, locale));
		}
		return page(name, all, model);
	}

	@PostMapping("/{name}")
	String apply(@PathVariable String name, @RequestParam Map<String, String> fields, Model model, Locale locale,
			Actor actor) {
		Map<String, String> all = named(name, fields);
		try {
			this.desk.apply(this.form.read(all, SetParameter.class), actor);
			return "redirect:/admin/parameters/" + name;
		}
		catch (CommandRefused refused) {
			model.addAttribute("errors", this.form.errors(refused, locale));
			return page(name, all, model);
		}
	}

	private static Map<String, String> named(String name, Map<String, String> fields) {
		Map<String, String> all = new HashMap<>(fields);
		all.put("name", name);
		return all;
	}

	private String page(String name, Map<String, String> fields, Model model) {
		model.addAttribute("line", this.desk.line(name));
		model.addAttribute("history", this.desk.history(name));
		model.addAttribute("today", LocalDate.now(this.clock));
		model.addAttribute("fields", fields);
		if (!model.containsAttribute("errors")) {
			model.addAttribute("errors", Map.of());
		}
		return "admin/parameter";
	}

}
