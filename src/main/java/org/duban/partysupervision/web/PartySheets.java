package org.duban.partysupervision.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.duban.document.DryRun;
import org.duban.document.DryRun.Draft;
import org.duban.document.DryRunPage;
import org.duban.document.DryRunPage.Target;
import org.duban.document.Spreadsheets;
import org.duban.document.Spreadsheets.Sheet;
import org.duban.organisation.HandlingUnit;
import org.duban.organisation.Units;
import org.duban.partysupervision.PartyEntry;
import org.duban.partysupervision.PartyImport;
import org.duban.partysupervision.PartyLedger;
import org.duban.partysupervision.PartyLedger.Line;
import org.duban.partysupervision.PartyLedger.Search;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The party supervision ledger as an Excel file, and from one: shown first, then entered.
 */
@Controller
@RequestMapping("/supervision/party")
class PartySheets {

	private static final List<String> COLUMNS = List.of("party.number", "party.filter.state", "party.filter.light",
			"party.field.source", "party.field.caseNo", "party.column.title", "party.field.unit", "party.field.content",
			"party.field.basis", "party.field.dueOn", "party.next", "party.column.missed", "party.column.reports",
			"party.last", "party.column.last-at", "party.finding", "party.column.settled");

	private final PartyLedger ledger;

	private final PartyImport imports;

	private final Spreadsheets spreadsheets;

	private final Units units;

	private final DryRunPage page;

	private final MessageSource messages;

	PartySheets(PartyLedger ledger, PartyImport imports, Spreadsheets spreadsheets, Units units, DryRunPage page,
			MessageSource messages) {
		this.units = units;
		this.ledger = ledger;
		this.imports = imports;
		this.spreadsheets = spreadsheets;
		this.page = page;
		this.messages = messages;
	}

	/** Exactly the rows that the filters find. */
	@GetMapping("/ledger.xlsx")
	void excel(@ModelAttribute Search filters, Actor actor, HttpServletResponse response) throws IOException {
		List<Line> lines = this.ledger.find(filters, actor);
		write(response, "party-supervision.xlsx", new Sheet(word("party.title"),
				COLUMNS.stream().map(this::word).toList(), lines.stream().map(this::cells)));
	}

	/** The headings of a file to fill in. */
	@GetMapping("/template.xlsx")
	void template(Actor actor, HttpServletResponse response) throws IOException {
		requireEntitled(actor);
		write(response, "party-items.xlsx", new Sheet(word("party.title"), this.imports.headings(), Stream.empty()));
	}

	@PostMapping("/import")
	String dryRun(@RequestParam(required = false) @Nullable MultipartFile file, Actor actor, Model model, Locale locale)
			throws IOException {
		requireEntitled(actor);
		return shown(this.imports.read((file != null) ? file.getBytes() : new byte[0], actor), model, locale);
	}

	/** What is not sound any more is shown again, and nothing of it is entered. */
	@PostMapping("/import/confirm")
	String confirm(@RequestParam(defaultValue = "[]") String rows, Actor actor, Model model, Locale locale,
			RedirectAttributes said) {
		requireEntitled(actor);
		DryRun run = entered(rows, actor);
		if (!run.sound() || run.drafts().isEmpty()) {
			return shown(run, model, locale);
		}
		said.addFlashAttribute("imported", run.drafts().size());
		return "redirect:/supervision/party";
	}

	private DryRun entered(String rows, Actor actor) {
		try {
			return this.imports.enter(rows, actor);
		}
		catch (CommandRefused refused) {
			return DryRunPage.refused(refused);
		}
	}

	private String shown(DryRun run, Model model, Locale locale) {
		return this.page.show(run, new Target("/supervision/party", "party", this.imports.headings()),
				run.drafts().stream().map(this::named).toList(), model, locale);
	}

	/** Codes get their names again. */
	private List<String> named(Draft draft) {
		String unit = draft.text("unit");
		return List.of(word("party.source." + draft.text("source")), draft.text("caseNo"),
				this.units.find(unit).map(HandlingUnit::name).orElse(unit), draft.text("content"), draft.text("basis"),
				draft.text("dueOn"));
	}

	private List<@Nullable Object> cells(Line line) {
		return new ArrayList<>(Arrays.asList(line.number(), word("party.state." + line.state()),
				(line.light() != null) ? word("light." + line.light()) : null, word("party.source." + line.source()),
				line.caseNo(), line.title(), line.unitName(), line.content(), line.basis(), line.dueOn(),
				line.feedbackOn(), line.missed(), line.reports(), line.lastReport(), line.lastReportAt(),
				line.finding(), line.settledAt()));
	}

	private void write(HttpServletResponse response, String name, Sheet sheet) throws IOException {
		response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
		response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
		try (OutputStream out = response.getOutputStream()) {
			this.spreadsheets.write(sheet, out);
		}
	}

	private String word(String code) {
		return String.valueOf(this.messages.getMessage(code, null, code, LocaleContextHolder.getLocale()));
	}

	private static void requireEntitled(Actor actor) {
		if (!PartyEntry.mayEnter(actor)) {
			throw new AccessDeniedException("Not for " + actor.username());
		}
	}

}
