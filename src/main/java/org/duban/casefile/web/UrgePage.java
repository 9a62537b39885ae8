package org.duban.casefile.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.duban.supervision.BulkUrging;
import org.duban.supervision.LateUnits;
import org.duban.supervision.UrgeMany;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandReader;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.ErrorTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 批量催办: many late units, one text, and what became of each. */
@Controller
@RequestMapping("/supervision/urges")
class UrgePage {

	/** What became of one, with the reasons why it was not done. */
	record Urged(LateUnits.@Nullable Late about, BulkUrging.Result result, List<ErrorTexts.Text> reasons) {
	}

	private final LateUnits late;

	private final BulkUrging urging;

	private final CommandReader reader;

	private final ErrorTexts texts;

	private final ObjectMapper mapper;

	UrgePage(LateUnits late, BulkUrging urging, CommandReader reader, ErrorTexts texts, ObjectMapper mapper) {
		this.late = late;
		this.urging = urging;
		this.reader = reader;
		this.texts = texts;
		this.mapper = mapper;
	}

	@GetMapping
	String show(Actor actor, Model model) {
		mayUrge(actor);
		return page(Set.of(), "", Map.of(), actor, model);
	}

	@PostMapping
	String urge(@RequestParam(defaultValue = "") List<Long> clocks, @RequestParam(defaultValue = "") String text,
			Actor actor, Model model, Locale locale) {
		mayUrge(actor);
		List<LateUnits.Late> before = this.late.of(actor);
		try {
			String json = this.mapper.writeValueAsString(Map.of("clocks", clocks, "text", text.strip()));
			List<BulkUrging.Result> results = this.urging.urge(this.reader.read(json, UrgeMany.class), actor);
			model.addAttribute("urged", results.stream().map((result) -> urged(result, before, locale)).toList());
			return page(Set.of(), "", Map.of(), actor, model);
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

	private Urged urged(BulkUrging.Result result, List<LateUnits.Late> before, Locale locale) {
		return new Urged(before.stream()
			.filter((one) -> Objects.equals(one.assignmentId(), result.assignmentId())
					&& Objects.equals(one.matterId(), result.matterId()))
			.findFirst()
			.orElse(null), result, this.texts.texts(result.errors(), locale));
	}

	private String page(Set<Long> chosen, String text, Map<String, String> errors, Actor actor, Model model) {
		model.addAttribute("late", this.late.of(actor));
		model.addAttribute("chosen", chosen);
		model.addAttribute("text", text);
		model.addAttribute("errors", errors);
		return "casefile/urges";
	}

	private static void mayUrge(Actor actor) {
		if (!LateUnits.mayRead(actor)) {
			throw new AccessDeniedException("Clerk, supervisors and the party office urge many at once");
		}
	}

}
