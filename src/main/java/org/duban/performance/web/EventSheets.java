package org.duban.performance.web;

import java.util.List;
import java.util.stream.Collectors;

import org.duban.document.DryRun.Draft;
import org.duban.document.ImportPages;
import org.duban.performance.EventImport;
import org.duban.performance.SchemeItem;
import org.duban.performance.Schemes;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who took part in what from an Excel file: shown first, then entered. */
@Controller
@RequestMapping("/performance/events")
class EventSheets extends ImportPages {

	private final Schemes schemes;

	private final Tools tools;

	EventSheets(EventImport imports, Schemes schemes, Tools tools) {
		super(imports, tools,
				new Place("/performance/events", "/performance/events", "performance-events", "attendance.xlsx"));
		this.schemes = schemes;
		this.tools = tools;
	}

	@Override
	protected List<String> named(Draft draft) {
		return List.of(item(draft.text("item")), draft.text("title"), draft.text("heldOn"), draft.text("member"),
				presence(draft.text("presence")), draft.text("note"));
	}

	private String item(String code) {
		return this.schemes.open()
			.stream()
			.limit(1)
			.flatMap((year) -> this.schemes.of(year).items().stream())
			.collect(Collectors.toMap(SchemeItem::code, SchemeItem::shown))
			.getOrDefault(code, code);
	}

	private String presence(String code) {
		String word = this.tools.word("performance.presence." + code);
		return word.startsWith("performance.") ? code : word;
	}

}
