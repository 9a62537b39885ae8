package org.duban.handling.web;

import java.util.List;

import org.duban.handling.SignOffLevels;
import org.duban.organisation.Units;
import org.duban.workflow.Actor;
import org.duban.workflow.ErrorTexts;
import org.duban.workflow.Outcome;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sysadmin's page of the units' chains of sign-off. */
@Controller
@RequestMapping("/admin/sign-off")
class SignOffPage {

	/** A unit as the page lists it. */
	public record Row(String code, String name, int levels) {
	}

	private final SignOffLevels levels;

	private final Units units;

	private final ErrorTexts texts;

	SignOffPage(SignOffLevels levels, Units units, ErrorTexts texts) {
		this.levels = levels;
		this.units = units;
		this.texts = texts;
	}

	@GetMapping
	String show(Model model) {
		List<Row> rows = this.units.active()
			.stream()
			.map((unit) -> new Row(unit.code(), unit.name(), this.levels.of(unit.code())))
			.toList();
		model.addAttribute("units", rows);
		return "handling/sign-off";
	}

	@PostMapping
	String change(@RequestParam String unit, @RequestParam int levels, Actor actor, Model model) {
		if (this.levels.change(unit, levels, actor) instanceof Outcome.Refused refused) {
			model.addAttribute("problems", this.texts.texts(refused.errors(), LocaleContextHolder.getLocale()));
			return show(model);
		}
		return "redirect:/admin/sign-off";
	}

}
