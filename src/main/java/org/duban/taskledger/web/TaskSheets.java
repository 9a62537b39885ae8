package org.duban.taskledger.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.duban.document.DryRun.Draft;
import org.duban.document.ImportPages;
import org.duban.document.Spreadsheets.Sheet;
import org.duban.taskledger.TaskImport;
import org.duban.taskledger.TaskLedger;
import org.duban.taskledger.TaskLedger.Line;
import org.duban.taskledger.TaskLedger.Matter;
import org.duban.taskledger.TaskLedger.Search;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** The task ledger as an Excel file, and from one: shown first, then entered. */
@Controller
@RequestMapping("/supervision/tasks")
class TaskSheets extends ImportPages {

	private static final List<String> MORE = List.of("task-ledger.state", "task-ledger.light", "task-ledger.left",
			"task-ledger.settled");

	private final TaskLedger ledger;

	private final TaskImport imports;

	private final TaskNames names;

	private final Tools tools;

	TaskSheets(TaskLedger ledger, TaskImport imports, TaskNames names, Tools tools) {
		super(imports, tools, new Place("/supervision/tasks", "/supervision/tasks", "task-ledger", "tasks.xlsx"));
		this.ledger = ledger;
		this.imports = imports;
		this.names = names;
		this.tools = tools;
	}

	/** Exactly the matters that the filters find, each followed by its nodes. */
	@GetMapping("/ledger.xlsx")
	void excel(@ModelAttribute Search filters, Actor actor, HttpServletResponse response) throws IOException {
		List<List<@Nullable Object>> rows = new ArrayList<>();
		for (Matter matter : this.ledger.find(filters, actor)) {
			rows.add(cells(matter.line(), matter.line().title(), ""));
			matter.nodes().forEach((node) -> rows.add(cells(node, matter.line().title(), node.title())));
		}
		List<String> columns = Stream.concat(this.imports.headings().stream(), MORE.stream().map(this.tools::word))
			.toList();
		this.tools.write(response, "ledger-tasks.xlsx",
				new Sheet(this.tools.word("task-ledger.title"), columns, rows.stream()));
	}

	@Override
	protected List<String> named(Draft draft) {
		return List.of(draft.text("title"), draft.text("node"), draft.text("basis"), this.names.of(draft.text("lead")),
				units(Arrays.asList(draft.text("coUnits").split(","))), draft.text("dueOn"));
	}

	private String units(List<String> codes) {
		return this.names.all(codes);
	}

	private List<@Nullable Object> cells(Line line, String title, String node) {
		return new ArrayList<>(Arrays.asList(title, node, line.basis(), this.names.of(line.lead()),
				units(line.coUnits()), line.dueOn(), this.tools.word("task-ledger.state." + line.state()),
				(line.light() != null) ? this.tools.word("light." + line.light()) : null,
				(line.light() != null) ? line.remaining() : null, line.settledAt()));
	}

}
