package org.duban.partysupervision.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.duban.partysupervision.PartyLedger;
import org.duban.workflow.ActService.Subject;
import org.duban.workflow.Actor;
import org.duban.workflow.Acts;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.ErrorTexts;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 催办 of one item that belongs to no case. */
@Controller
@RequestMapping("/supervision/party/{id}/urge")
class PartyUrgePage {

	private final PartyLedger ledger;

	private final Acts acts;

	private final ErrorTexts texts;

	private final ObjectMapper mapper;

	PartyUrgePage(PartyLedger ledger, Acts acts, ErrorTexts texts, ObjectMapper mapper) {
		this.ledger = ledger;
		this.acts = acts;
		this.texts = texts;
		this.mapper = mapper;
	}

	@GetMapping
	String show(@PathVariable long id, Actor actor, Model model) {
		return page(id, "", Map.of(), actor, model);
	}

	@PostMapping
	String urge(@PathVariable long id, @RequestParam(defaultValue = "") String text, Actor actor, Model model,
			Locale locale, RedirectAttributes said) {
		requireUrgeable(id, actor);
		try {
			this.acts.carryOut(Subject.MATTER, id, "urge", this.mapper.writeValueAsString(Map.of("text", text.strip())),
					actor);
			said.addFlashAttribute("urged", true);
			return "redirect:/supervision/party";
		}
		catch (CommandRefused refused) {
			Map<String, String> errors = new HashMap<>();
			this.texts.texts(refused.errors(), locale)
				.forEach((error) -> errors.merge(error.field(), error.message(), (one, other) -> one + "；" + other));
			return page(id, text, errors, actor, model);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	private String page(long id, String text, Map<String, String> errors, Actor actor, Model model) {
		model.addAttribute("line", requireUrgeable(id, actor));
		model.addAttribute("text", text);
		model.addAttribute("errors", errors);
		return "partysupervision/urge";
	}

	private PartyLedger.Line requireUrgeable(long id, Actor actor) {
		try {
			PartyLedger.Line line = this.ledger.of(id, actor);
			if (!this.acts.allowed(Subject.MATTER, id, actor).contains("urge")) {
				throw new AccessDeniedException("Not for " + actor.username());
			}
			return line;
		}
		catch (NoSuchElementException ex) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No such item", ex);
		}
	}

}
