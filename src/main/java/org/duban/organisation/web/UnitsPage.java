package org.duban.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.duban.organisation.Channel;
import org.duban.organisation.UnitReform;
import org.duban.organisation.UnitRegister;
import org.duban.workflow.Actor;
import org.duban.workflow.ErrorTexts;
import org.duban.workflow.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Units and what becomes of them: added, renamed, merged, split, closed. Bad input shows
 * the page again with what was typed.
 */
@Controller
@RequestMapping("/admin/units")
class UnitsPage {

	private static final String AGAIN = "redirect:/admin/units";

	/** What was typed for a new unit. */
	record NewUnit(@Nullable String code, @Nullable String name, @Nullable String channel) {

		static final NewUnit EMPTY = new NewUnit("", "", "GOVERNMENT");

	}

	/** What was typed for a reform. */
	public record Typed(@Nullable String kind, @Nullable String unit, @Nullable String newName,
			@Nullable List<String> successors, @Nullable String basis,
			@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate inForce) {

		static final Typed EMPTY = new Typed("RENAME", "", "", List.of(), "", null);

		UnitRegister.Wanted wanted() {
			return new UnitRegister.Wanted(UnitReform.Kind.valueOf(given(this.kind, "RENAME")), given(this.unit, ""),
					this.newName, (this.successors != null) ? this.successors : List.of(), given(this.basis, ""),
					this.inForce);
		}

		public boolean names(String code) {
			return this.successors != null && this.successors.contains(code);
		}

	}

	private final UnitRegister register;

	private final ErrorTexts texts;

	private final Clock clock;

	UnitsPage(UnitRegister register, ErrorTexts texts, Clock clock) {
		this.register = register;
		this.texts = texts;
		this.clock = clock;
	}

	@GetMapping
	String show(Model model) {
		return page(model, NewUnit.EMPTY, Typed.EMPTY);
	}

	@PostMapping("/add")
	String add(@ModelAttribute NewUnit typed, Actor actor, Model model, Locale locale) {
		Outcome outcome = this.register.add(given(typed.code(), "").strip(), given(typed.name(), ""),
				Channel.valueOf(given(typed.channel(), "GOVERNMENT")), actor);
		return refused(outcome, "add", model, locale) ? page(model, typed, Typed.EMPTY) : AGAIN;
	}

	@PostMapping("/channel")
	String channel(@RequestParam String unit, @RequestParam Channel channel, Actor actor, Model model, Locale locale) {
		return refused(this.register.change(unit, channel, actor), "unit", model, locale)
				? page(model, NewUnit.EMPTY, Typed.EMPTY) : AGAIN;
	}

	@PostMapping("/active")
	String active(@RequestParam String unit, @RequestParam boolean active, Actor actor, Model model, Locale locale) {
		return refused(this.register.activate(unit, active, actor), "unit", model, locale)
				? page(model, NewUnit.EMPTY, Typed.EMPTY) : AGAIN;
	}

	@PostMapping("/reform")
	String reform(@ModelAttribute Typed typed, Actor actor, Model model, Locale locale) {
		return refused(this.register.reform(typed.wanted(), actor), "reform", model, locale)
				? page(model, NewUnit.EMPTY, typed) : AGAIN;
	}

	private boolean refused(Outcome outcome, String form, Model model, Locale locale) {
		if (!(outcome instanceof Outcome.Refused refused)) {
			return false;
		}
		Map<String, String> errors = this.texts.texts(refused.errors(), locale)
			.stream()
			.collect(Collectors.toMap((error) -> form + "." + error.field(), ErrorTexts.Text::message,
					(one, other) -> one + " " + other));
		model.addAttribute("errors", errors);
		return true;
	}

	private String page(Model model, NewUnit unit, Typed reform) {
		model.addAttribute("units", this.register.all());
		model.addAttribute("reforms", this.register.reforms());
		model.addAttribute("newUnit", unit);
		model.addAttribute("reform", reform);
		model.addAttribute("today", LocalDate.now(this.clock));
		if (!model.containsAttribute("errors")) {
			model.addAttribute("errors", Map.of());
		}
		return "admin/units";
	}

	private static String given(@Nullable String text, String otherwise) {
		return (text == null || text.isBlank()) ? otherwise : text;
	}

}
