package org.duban.partysupervision.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.duban.document.CaseVisibility;
import org.duban.document.Evidence;
import org.duban.document.Letters;
import org.duban.document.Letters.Letter;
import org.duban.document.LooseFiles.Loose;
import org.duban.organisation.Units;
import org.duban.partysupervision.EnterPartyItem;
import org.duban.partysupervision.PartyEntry;
import org.duban.partysupervision.PartyLedger;
import org.duban.partysupervision.PartyLedger.Line;
import org.duban.partysupervision.PartyLedger.Search;
import org.duban.partysupervision.PartyProgress;
import org.duban.partysupervision.ReportedItems;
import org.duban.workflow.ActService.Subject;
import org.duban.workflow.Actor;
import org.duban.workflow.Acts;
import org.duban.workflow.CommandReader;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.ErrorTexts;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 党委督办台账: who may read it finds items, who may hands items over. */
@Controller
@RequestMapping("/supervision/party")
class PartyPage {

	private static final int SIZE = 30;

	private final PartyLedger ledger;

	private final PartyEntry entry;

	private final Units units;

	private final Evidence evidence;

	private final ReportedItems items;

	private final Papers papers;

	private final Typed typed;

	PartyPage(PartyLedger ledger, PartyEntry entry, Units units, Evidence evidence, ReportedItems items, Papers papers,
			Typed typed) {
		this.papers = papers;
		this.evidence = evidence;
		this.items = items;
		this.ledger = ledger;
		this.entry = entry;
		this.units = units;
		this.typed = typed;
	}

	/** What was written to units, and whom the reader may urge. */
	@Component
	record Papers(Letters letters, CaseVisibility visibility, Acts acts) {

		List<Letter> of(long item, Actor actor) {
			return this.letters.ofMatter(item)
				.stream()
				.filter((letter) -> this.visibility.maySee(actor, letter))
				.toList();
		}

		Set<Long> urgeable(List<Line> lines, Actor actor) {
			return lines.stream()
				.filter((line) -> line.proposalId() == null
						&& this.acts.allowed(Subject.MATTER, line.id(), actor).contains("urge"))
				.map(Line::id)
				.collect(Collectors.toSet());
		}

	}

	/** What was typed into the form, as a command or as its mistakes. */
	@Component
	record Typed(CommandReader reader, ErrorTexts texts, ObjectMapper mapper) {

		EnterPartyItem read(Map<String, List<String>> fields) {
			Map<String, Object> given = new HashMap<>();
			fields.forEach((name, values) -> given.put(name, name.equals("coUnits") ? values : values.get(0)));
			given.remove("_csrf");
			given.values().removeIf((value) -> value instanceof String text && text.isBlank());
			try {
				return this.reader.read(this.mapper.writeValueAsString(given), EnterPartyItem.class);
			}
			catch (JsonProcessingException ex) {
				throw new IllegalArgumentException(ex);
			}
		}

		Map<String, String> errors(CommandRefused refused, Locale locale) {
			Map<String, String> errors = new HashMap<>();
			this.texts.texts(refused.errors(), locale)
				.forEach((error) -> errors.merge(error.field(), error.message(), (one, other) -> one + "；" + other));
			return errors;
		}

	}

	@GetMapping
	String show(@ModelAttribute("filters") Search filters, @RequestParam(defaultValue = "0") int page, Actor actor,
			Model model) {
		return page(filters, page, actor, model);
	}

	@PostMapping
	String enter(@RequestParam MultiValueMap<String, String> fields, Actor actor, Model model, Locale locale,
			RedirectAttributes said) {
		if (!PartyEntry.mayEnter(actor)) {
			throw new AccessDeniedException("Not for " + actor.username());
		}
		try {
			this.entry.enter(this.typed.read(fields), actor);
			said.addFlashAttribute("entered", true);
			return "redirect:/supervision/party";
		}
		catch (CommandRefused refused) {
			model.addAttribute("typed", fields.toSingleValueMap());
			model.addAttribute("typedUnits", fields.getOrDefault("coUnits", List.of()));
			model.addAttribute("errors", this.typed.errors(refused, locale));
			model.addAttribute("filters", Search.ANY);
			return page(Search.ANY, 0, actor, model);
		}
	}

	/** What was reported with. */
	private List<Loose> files(long item) {
		return this.evidence.ofReports(this.items, item).values().stream().flatMap(List::stream).toList();
	}

	private String page(Search filters, int page, Actor actor, Model model) {
		List<Line> lines = this.ledger.find(filters, actor);
		int shown = Math.max(0, page);
		List<Line> onPage = lines.stream().skip((long) shown * SIZE).limit(SIZE).toList();
		model.addAttribute("lines", onPage);
		model.addAttribute("evidence",
				onPage.stream()
					.filter((line) -> line.proposalId() == null && line.reports() > 0)
					.collect(Collectors.toMap(Line::id, (line) -> files(line.id()))));
		model.addAttribute("letters",
				onPage.stream()
					.filter((line) -> line.proposalId() == null)
					.collect(Collectors.toMap(Line::id, (line) -> this.papers.of(line.id(), actor))));
		model.addAttribute("urgeable", this.papers.urgeable(onPage, actor));
		model.addAttribute("total", lines.size());
		model.addAttribute("page", shown);
		model.addAttribute("more", (shown + 1) * SIZE < lines.size());
		model.addAttribute("units", this.units.active());
		model.addAttribute("all", PartyLedger.readsAll(actor));
		model.addAttribute("mayEnter", PartyEntry.mayEnter(actor));
		model.addAttribute("mayEnterLoose", PartyEntry.mayEnterLoose(actor));
		model.addAttribute("mayReport", PartyProgress.mayEnter(actor));
		List.of("typed", "errors")
			.stream()
			.filter((name) -> !model.containsAttribute(name))
			.forEach((name) -> model.addAttribute(name, Map.of()));
		if (!model.containsAttribute("typedUnits")) {
			model.addAttribute("typedUnits", List.of());
		}
		return "partysupervision/ledger";
	}

}
