package org.duban.simulation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.duban.board.BoardCases;
import org.duban.deadline.DateShifts;
import org.duban.deadline.Light;
import org.duban.organisation.HandlingUnit;
import org.duban.organisation.Units;
import org.duban.parameter.ParameterKind;
import org.duban.parameter.ParameterTable;
import org.duban.simulation.ClockQuestions;
import org.duban.simulation.LoadQuestion;
import org.duban.workflow.Actor;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 推演: a question stands in the address, the answer below it. */
@Controller
@RequestMapping("/supervision/what-if")
class SimulationPage {

	private static final int MOST_CASES = 1000;

	private static final List<Light> LIGHTS = List.of(Light.RED, Light.ORANGE, Light.YELLOW, Light.GREEN);

	private final Questions questions;

	private final ParameterTable parameters;

	private final DateShifts shifts;

	private final MessageSource messages;

	private final Clock clock;

	SimulationPage(Questions questions, ParameterTable parameters, DateShifts shifts, MessageSource messages,
			Clock clock) {
		this.questions = questions;
		this.parameters = parameters;
		this.shifts = shifts;
		this.messages = messages;
		this.clock = clock;
	}

	/** What can be asked, of whom, and who may ask. */
	@Component
	record Questions(ClockQuestions clocks, LoadQuestion load, Units units, BoardCases cases) {

	}

	/** A clock's limit as it is today. */
	record Limit(ParameterKind kind, String setting) {

	}

	@GetMapping
	String ask(@RequestParam Map<String, String> asked, Actor actor, Locale locale, Model model) {
		this.questions.cases().of(actor);
		Map<String, String> errors = new HashMap<>();
		model.addAttribute("errors", errors);
		model.addAttribute("asked", asked);
		model.addAttribute("lights", LIGHTS);
		model.addAttribute("limits", limits());
		model.addAttribute("units", this.questions.units().active());
		switch (asked.getOrDefault("question", "")) {
			case "term" -> ofTerm(asked, actor, locale, model, errors);
			case "units" -> ofUnit(asked, actor, locale, model, errors);
			case "calendar" -> model.addAttribute("clocks", this.questions.clocks().withoutHolidays(actor));
			default -> {
				// Nothing was asked yet.
			}
		}
		return "simulation/what-if";
	}

	private List<Limit> limits() {
		LocalDate today = LocalDate.now(this.clock);
		return this.parameters.kinds()
			.stream()
			.filter((kind) -> this.shifts.counts(kind.name()) && !kind.name().equals("cosign.days"))
			.map((kind) -> new Limit(kind, this.parameters.inForce(kind.name(), today).setting()))
			.toList();
	}

	private void ofTerm(Map<String, String> asked, Actor actor, Locale locale, Model model,
			Map<String, String> errors) {
		String amount = asked.getOrDefault("amount", "").strip();
		limits().stream()
			.filter((limit) -> limit.kind().name().equals(asked.get("parameter")))
			.findFirst()
			.ifPresentOrElse((limit) -> {
				if (limit.kind().takes(amount)) {
					model.addAttribute("limit", limit);
					model.addAttribute("clocks",
							this.questions.clocks().ofTerm(limit.kind().name(), Integer.parseInt(amount), actor));
				}
				else {
					errors.put("amount", range(limit.kind().low(), limit.kind().high(), locale));
				}
			}, () -> errors.put("parameter", text("error.required", locale)));
	}

	private void ofUnit(Map<String, String> asked, Actor actor, Locale locale, Model model,
			Map<String, String> errors) {
		String more = asked.getOrDefault("more", "").strip();
		HandlingUnit unit = this.questions.units().find(asked.getOrDefault("unit", "")).orElse(null);
		if (unit == null) {
			errors.put("unit", text("error.required", locale));
		}
		if (!more.matches("\\d{1,4}") || Integer.parseInt(more) < 1 || Integer.parseInt(more) > MOST_CASES) {
			errors.put("more", range(1, MOST_CASES, locale));
		}
		if (errors.isEmpty() && unit != null) {
			model.addAttribute("load",
					this.questions.load().answer(unit.code(), unit.name(), Integer.parseInt(more), actor));
		}
	}

	private String range(int low, int high, Locale locale) {
		return this.messages.getMessage("error.parameter-range",
				new Object[] { String.valueOf(low), String.valueOf(high) }, locale);
	}

	private String text(String code, Locale locale) {
		return this.messages.getMessage(code, null, locale);
	}

}
