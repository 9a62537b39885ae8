package org.duban.partysupervision.web;

import java.util.Arrays;
import java.util.List;

import org.duban.document.DryRun.Draft;
import org.duban.document.ImportPages;
import org.duban.partysupervision.PartyLedger;
import org.duban.partysupervision.PartyLedger.Search;
import org.duban.partysupervision.PartyProgressImport;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Progress of items from an Excel file; the file to fill in names the open ones. */
@Controller
@RequestMapping("/supervision/party/progress")
class PartyProgressSheets extends ImportPages {

	private static final Search OPEN = new Search("OPEN", null, null, null, null);

	private final PartyLedger ledger;

	PartyProgressSheets(PartyLedger ledger, PartyProgressImport imports, Tools tools) {
		super(imports, tools, new Place("/supervision/party/progress", "/supervision/party", "party-progress",
				"party-progress.xlsx"));
		this.ledger = ledger;
	}

	@Override
	protected List<String> named(Draft draft) {
		return List.of(draft.text("number"), draft.text("text"), draft.text("statedOn"));
	}

	@Override
	protected List<List<@Nullable Object>> begun(Actor actor) {
		return this.ledger.find(OPEN, actor)
			.stream()
			.map((line) -> Arrays.<@Nullable Object>asList(line.number(), null, null))
			.toList();
	}

}
