package org.duban.partysupervision.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.duban.document.DryRun.Draft;
import org.duban.document.ImportPages;
import org.duban.document.Spreadsheets.Sheet;
import org.duban.organisation.HandlingUnit;
import org.duban.organisation.Units;
import org.duban.partysupervision.PartyImport;
import org.duban.partysupervision.PartyLedger;
import org.duban.partysupervision.PartyLedger.Finding;
import org.duban.partysupervision.PartyLedger.Line;
import org.duban.partysupervision.PartyLedger.Search;
import org.duban.partysupervision.PartyWords;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The party supervision ledger as an Excel file, and from one: shown first, then entered.
 */
@Controller
@RequestMapping("/supervision/party")
class PartySheets extends ImportPages {

	private static final List<String> COLUMNS = List.of("party.number", "party.filter.state", "party.filter.light",
			"party.field.source", "party.field.caseNo", "party.column.title", "party.field.unit", "party.field.content",
			"party.field.basis", "party.field.dueOn", "party.next", "party.column.missed", "party.column.reports",
			"party.last", "party.column.last-at", "party.finding", "party.column.settled", "party.field.activity",
			"party.field.foundOn", "party.field.foundBy", "party.field.coUnits");

	private final PartyLedger ledger;

	private final Units units;

	private final PartyWords words;

	private final Tools tools;

	PartySheets(PartyLedger ledger, PartyImport imports, Units units, PartyWords words, Tools tools) {
		super(imports, tools, new Place("/supervision/party", "/supervision/party", "party", "party-items.xlsx"));
		this.ledger = ledger;
		this.units = units;
		this.words = words;
		this.tools = tools;
	}

	/** Exactly the rows that the filters find. */
	@GetMapping("/ledger.xlsx")
	void excel(@ModelAttribute Search filters, Actor actor, HttpServletResponse response) throws IOException {
		List<Line> lines = this.ledger.find(filters, actor);
		this.tools.write(response, "party-supervision.xlsx", new Sheet(this.tools.word("party.title"),
				COLUMNS.stream().map(this.tools::word).toList(), lines.stream().map(this::cells)));
	}

	@Override
	protected List<String> named(Draft draft) {
		String unit = draft.text("unit");
		return List.of(this.tools.word("party.source." + draft.text("source")), draft.text("caseNo"),
				this.units.find(unit).map(HandlingUnit::name).orElse(unit), draft.text("content"), draft.text("basis"),
				draft.text("dueOn"), draft.text("activity"), draft.text("foundOn"), draft.text("foundBy"),
				this.words.coUnits(
						Arrays.stream(draft.text("coUnits").split(",")).filter((code) -> !code.isEmpty()).toList()));
	}

	private List<@Nullable Object> cells(Line line) {
		List<@Nullable Object> cells = new ArrayList<>(
				Arrays.asList(line.number(), this.tools.word("party.state." + line.state()),
						(line.light() != null) ? this.tools.word("light." + line.light()) : null,
						this.tools.word("party.source." + line.source()), line.caseNo(), line.title(), line.unitName(),
						line.content(), line.basis(), line.dueOn(), line.feedbackOn(), line.missed(), line.reports(),
						line.lastReport(), line.lastReportAt(), line.finding(), line.settledAt()));
		Finding found = line.found();
		cells.add((found != null) ? found.activity() : null);
		cells.add((found != null) ? found.on() : null);
		cells.add((found != null) ? found.by() : null);
		cells.add(this.words.coUnits(line.coUnits()));
		return cells;
	}

}
