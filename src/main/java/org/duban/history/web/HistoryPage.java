package org.duban.history.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.duban.document.ImportPages.Tools;
import org.duban.document.Spreadsheets.Sheet;
import org.duban.history.HistoryRoles;
import org.duban.history.LedgerField;
import org.duban.history.LinkPastCase;
import org.duban.history.PastCases.Line;
import org.duban.history.PastCases.Search;
import org.duban.history.PastCases.Work;
import org.duban.history.PastCases;
import org.duban.history.PastLinks;
import org.duban.organisation.HandlingUnit;
import org.duban.organisation.Units;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 老提案: the cases of past sessions, and one of them. */
@Controller
@RequestMapping("/history")
class HistoryPage {

	private final PastCases cases;

	private final PastLinks links;

	private final TypedHistory typed;

	private final Units units;

	private final Tools tools;

	HistoryPage(PastCases cases, PastLinks links, TypedHistory typed, Units units, Tools tools) {
		this.units = units;
		this.cases = cases;
		this.links = links;
		this.typed = typed;
		this.tools = tools;
	}

	@GetMapping
	String list(@ModelAttribute("filters") Search filters, Actor actor, Model model) {
		model.addAttribute("found", this.cases.find(filters, actor));
		model.addAttribute("choices", this.cases.choices(actor));
		model.addAttribute("staff", HistoryRoles.readsAll(actor));
		model.addAttribute("mayImport", HistoryRoles.mayImport(actor));
		return "history/cases";
	}

	/** Exactly what the filters find. */
	@GetMapping("/ledger.xlsx")
	void excel(@ModelAttribute Search filters, Actor actor, HttpServletResponse response) throws IOException {
		boolean work = HistoryRoles.readsWork(actor);
		List<String> columns = PastCases.columns(work)
			.stream()
			.map((field) -> this.tools.word("history.field." + field.name()))
			.toList();
		this.tools.write(response, "past-cases.xlsx", new Sheet(this.tools.word("history.title"), columns,
				this.cases.all(filters, actor).map((line) -> cells(line, work))));
	}

	@GetMapping("/{id}")
	String one(@PathVariable long id, Actor actor, Model model) {
		return one(id, actor, model, Map.of(), "");
	}

	@PostMapping("/{id}/links")
	String link(@PathVariable long id, @RequestParam(defaultValue = "") String caseNo, Actor actor, Model model,
			Locale locale) {
		this.cases.of(id, actor);
		try {
			this.links.link(id, this.typed.read(Map.of("caseNo", caseNo), LinkPastCase.class), actor);
			return "redirect:/history/" + id;
		}
		catch (CommandRefused refused) {
			return one(id, actor, model, this.typed.errors(refused, locale), caseNo);
		}
	}

	@PostMapping("/{id}/links/{other}/remove")
	String unlink(@PathVariable long id, @PathVariable long other, Actor actor) {
		this.links.unlink(id, other, actor);
		return "redirect:/history/" + id;
	}

	private String one(long id, Actor actor, Model model, Map<String, String> errors, String caseNo) {
		Line line = this.cases.of(id, actor);
		model.addAttribute("line", line);
		String code = line.mainCode();
		if (code != null) {
			this.units.find(code)
				.map(HandlingUnit::name)
				.filter((name) -> !name.equals(line.mainUnit()))
				.ifPresent((name) -> model.addAttribute("now", name));
		}
		model.addAttribute("links", this.links.of(line, actor));
		model.addAttribute("mayImport", HistoryRoles.mayImport(actor));
		model.addAttribute("errors", errors);
		model.addAttribute("caseNo", caseNo);
		return "history/case";
	}

	private List<@Nullable Object> cells(Line line, boolean work) {
		List<@Nullable Object> cells = new ArrayList<>();
		PastCases.columns(work).forEach((field) -> cells.add(cell(line, field)));
		return cells;
	}

	private @Nullable Object cell(Line line, LedgerField field) {
		Work work = line.work();
		return switch (field) {
			case SESSION -> this.tools.texts().word("history.session", line.term(), line.session());
			case CASE_NO -> line.number();
			case TITLE -> line.title();
			case TEXT -> line.text();
			case PROPOSERS -> line.proposers();
			case COSIGNERS -> line.cosigners();
			case CATEGORY -> line.category();
			case MAIN_UNIT -> line.mainUnit();
			case CO_UNITS -> line.coUnits();
			case FILED -> this.tools.word("history.filed." + line.filed());
			case FILED_ON -> line.filedOn();
			case REPLY_CLASS -> line.replyClass();
			case REPLIED_ON -> line.repliedOn();
			case SATISFACTION -> (work != null && work.satisfaction() != null)
					? this.tools.word("history.satisfaction." + work.satisfaction()) : null;
			case PUBLICITY -> (work != null) ? this.tools.word("history.publicity." + work.publicity()) : null;
			case REMARKS -> (work != null) ? work.remarks() : null;
		};
	}

}
