package org.duban.history.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.lang3.EnumUtils;
import org.duban.document.ImportPages.Tools;
import org.duban.document.Spreadsheets.Sheet;
import org.duban.history.HistoryRoles;
import org.duban.history.Ledger.State;
import org.duban.history.Ledger;
import org.duban.history.LedgerDesk;
import org.duban.history.LedgerField;
import org.duban.history.LedgerSheets;
import org.duban.history.MarkedCopy;
import org.duban.history.NameAlias;
import org.duban.history.RunLedger;
import org.duban.history.UndoLedger;
import org.duban.organisation.Dictionaries;
import org.duban.organisation.Units;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Imports of old ledgers: handed in, mapped, checked, run, and undone. */
@Controller
@RequestMapping("/history/imports")
class LedgerPages {

	private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final LedgerDesk desk;

	private final LedgerSheets sheets;

	private final MarkedCopy copy;

	private final TypedHistory typed;

	private final Offers offers;

	LedgerPages(LedgerDesk desk, LedgerSheets sheets, MarkedCopy copy, TypedHistory typed, Offers offers) {
		this.desk = desk;
		this.sheets = sheets;
		this.copy = copy;
		this.typed = typed;
		this.offers = offers;
	}

	/** What can be chosen, and what a file is written with. */
	@Component
	record Offers(Units units, Dictionaries dictionaries, Tools tools) {
	}

	@GetMapping
	String all(Actor actor, Model model) {
		return all(actor, model, Map.of());
	}

	/** The usual headings, to fill in. */
	@GetMapping("/template.xlsx")
	void template(Actor actor, HttpServletResponse response) throws IOException {
		requireImport(actor);
		this.offers.tools()
			.write(response, "past-cases.xlsx",
					new Sheet(this.offers.tools().word("history.title"),
							Arrays.stream(LedgerField.values()).map((field) -> field.headings().get(0)).toList(),
							Stream.empty()));
	}

	@PostMapping
	String handIn(@RequestParam(required = false) @Nullable MultipartFile file, Actor actor, Model model,
			Locale locale) {
		requireImport(actor);
		try {
			return "redirect:/history/imports/" + this.desk.handIn(file, actor);
		}
		catch (CommandRefused refused) {
			return all(actor, model, this.typed.errors(refused, locale));
		}
	}

	@GetMapping("/{id}")
	String one(@PathVariable long id, Actor actor, Model model) {
		return one(this.sheets.of(id, actor), model, Map.of(), Map.of());
	}

	/** Asked every second while rows come in; says by itself when they are all there. */
	@GetMapping("/{id}/progress")
	String progress(@PathVariable long id, Actor actor, Model model, HttpServletResponse response) {
		Ledger ledger = this.sheets.of(id, actor);
		model.addAttribute("ledger", ledger);
		if (!ledger.is(State.RUNNING)) {
			response.setHeader("HX-Redirect", "/history/imports/" + id);
		}
		return "history/progress :: progress";
	}

	@PostMapping("/{id}/mapping")
	String map(@PathVariable long id, @RequestParam Map<String, String> fields, Actor actor, Model model,
			Locale locale) {
		Map<Integer, LedgerField> mapping = new TreeMap<>();
		fields.forEach((name, value) -> {
			LedgerField field = EnumUtils.getEnum(LedgerField.class, value);
			if (name.matches("c\\d{1,4}") && field != null) {
				mapping.put(Integer.valueOf(name.substring(1)), field);
			}
		});
		return acted(id, actor, model, fields, locale, () -> this.desk.map(id, mapping, fields.get("session"),
				fields.getOrDefault("publicity", "NONE"), actor));
	}

	@PostMapping("/{id}/names")
	String name(@PathVariable long id, @RequestParam Map<String, String> fields, Actor actor, Model model,
			Locale locale) {
		return acted(id, actor, model, fields, locale,
				() -> this.desk.name(id, this.typed.read(fields, NameAlias.class), actor));
	}

	@PostMapping("/{id}/run")
	String run(@PathVariable long id, @RequestParam Map<String, String> fields, Actor actor, Model model,
			Locale locale) {
		return acted(id, actor, model, fields, locale,
				() -> this.desk.run(id, this.typed.read(fields, RunLedger.class), actor));
	}

	@PostMapping("/{id}/undo")
	String undo(@PathVariable long id, @RequestParam Map<String, String> fields, Actor actor, Model model,
			Locale locale) {
		return acted(id, actor, model, fields, locale,
				() -> this.desk.undo(id, this.typed.read(fields, UndoLedger.class), actor));
	}

	@PostMapping("/{id}/drop")
	String drop(@PathVariable long id, Actor actor, Model model, Locale locale) {
		Ledger ledger = this.sheets.of(id, actor);
		try {
			this.desk.drop(id, actor);
			return "redirect:/history/imports";
		}
		catch (CommandRefused refused) {
			return one(ledger, model, this.typed.errors(refused, locale), Map.of());
		}
	}

	/** Of an import that ran only the rows that it left out. */
	@GetMapping("/{id}/errors.xlsx")
	void errors(@PathVariable long id, Actor actor, HttpServletResponse response) throws IOException {
		Ledger ledger = this.sheets.of(id, actor);
		response.setContentType(EXCEL);
		response.setHeader("Content-Disposition", "attachment; filename=\"ledger-" + id + "-errors.xlsx\"");
		try (OutputStream out = response.getOutputStream()) {
			this.copy.write(ledger, !ledger.is(State.CHECKED), out);
		}
	}

	private String acted(long id, Actor actor, Model model, Map<String, String> fields, Locale locale, Runnable act) {
		this.sheets.of(id, actor);
		try {
			act.run();
			return "redirect:/history/imports/" + id;
		}
		catch (CommandRefused refused) {
			return one(this.sheets.of(id, actor), model, this.typed.errors(refused, locale), fields);
		}
	}

	private String all(Actor actor, Model model, Map<String, String> errors) {
		model.addAttribute("ledgers", this.sheets.all(actor));
		model.addAttribute("errors", errors);
		return "history/imports";
	}

	private String one(Ledger ledger, Model model, Map<String, String> errors, Map<String, String> typed) {
		model.addAttribute("ledger", ledger);
		model.addAttribute("errors", errors);
		model.addAttribute("typed", typed);
		model.addAttribute("fields", LedgerField.values());
		if (ledger.is(State.MAPPING) || ledger.is(State.CHECKED)) {
			model.addAttribute("samples", this.sheets.samples(ledger));
		}
		if (!ledger.is(State.MAPPING)) {
			model.addAttribute("kinds", this.sheets.kinds(ledger));
			model.addAttribute("refused", this.sheets.refused(ledger));
		}
		model.addAttribute("units", this.offers.units().active());
		model.addAttribute("categories", this.offers.dictionaries().entries(Dictionaries.CATEGORY));
		return "history/import";
	}

	private static void requireImport(Actor actor) {
		if (!HistoryRoles.mayImport(actor)) {
			throw new AccessDeniedException("Not for " + actor.username());
		}
	}

}
