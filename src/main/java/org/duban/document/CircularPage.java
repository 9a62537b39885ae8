package org.duban.document;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.duban.supervision.LateUnits;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandReader;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.ErrorTexts;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Clerk and supervisors, and the party office for what is its own, choose who is named,
 * and read what was issued.
 */
@Controller
@RequestMapping("/circulars")
class CircularPage {

	private final Circulars circulars;

	private final CommandReader reader;

	private final ErrorTexts texts;

	private final ObjectMapper mapper;

	CircularPage(Circulars circulars, CommandReader reader, ErrorTexts texts, ObjectMapper mapper) {
		this.circulars = circulars;
		this.reader = reader;
		this.texts = texts;
		this.mapper = mapper;
	}

	@GetMapping
	String show(Actor actor, Model model) {
		mayIssue(actor);
		return page(Set.of(), "", Map.of(), actor, model);
	}

	@PostMapping
	String issue(@RequestParam(defaultValue = "") List<Long> clocks, @RequestParam(defaultValue = "") String text,
			Actor actor, Model model, Locale locale) {
		mayIssue(actor);
		try {
			String json = this.mapper.writeValueAsString(Map.of("clocks", clocks, "text", text.strip()));
			this.circulars.issue(this.reader.read(json, IssueCircular.class), actor);
			return "redirect:/circulars";
		}
		catch (CommandRefused refused) {
			Map<String, String> errors = new HashMap<>();
			this.texts.texts(refused.errors(), locale)
				.forEach((error) -> errors.merge(error.field(), error.message(), (one, other) -> one + "；" + other));
			return page(Set.copyOf(clocks), text, errors, actor, model);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	private String page(Set<Long> chosen, String text, Map<String, String> errors, Actor actor, Model model) {
		model.addAttribute("late", this.circulars.late(actor));
		model.addAttribute("issued", this.circulars.issued(actor));
		model.addAttribute("chosen", chosen);
		model.addAttribute("text", text);
		model.addAttribute("errors", errors);
		return "document/circulars";
	}

	private static void mayIssue(Actor actor) {
		if (!LateUnits.mayRead(actor)) {
			throw new AccessDeniedException("Clerk, supervisors and the party office issue circulars");
		}
	}

}
