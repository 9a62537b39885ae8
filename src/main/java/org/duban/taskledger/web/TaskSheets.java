package org.duban.taskledger.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.duban.document.DraftTexts;
import org.duban.document.DryRun;
import org.duban.document.DryRun.Draft;
import org.duban.document.DryRunPage;
import org.duban.document.DryRunPage.Target;
import org.duban.document.Spreadsheets;
import org.duban.document.Spreadsheets.Sheet;
import org.duban.taskledger.TaskImport;
import org.duban.taskledger.TaskLedger;
import org.duban.taskledger.TaskLedger.Line;
import org.duban.taskledger.TaskLedger.Matter;
import org.duban.taskledger.TaskLedger.Search;
import org.duban.taskledger.TaskRoles;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The task ledger as an Excel file, and from one: shown first, then entered. */
@Controller
@RequestMapping("/supervision/tasks")
class TaskSheets {

	private static final List<String> MORE = List.of("task-ledger.state", "task-ledger.light", "task-ledger.left",
			"task-ledger.settled");

	private final TaskLedger ledger;

	private final TaskImport imports;

	private final TaskNames names;

	private final Papers papers;

	TaskSheets(TaskLedger ledger, TaskImport imports, TaskNames names, Papers papers) {
		this.ledger = ledger;
		this.imports = imports;
		this.names = names;
		this.papers = papers;
	}

	/** What files and their dry runs are made with. */
	@Component
	record Papers(Spreadsheets spreadsheets, DryRunPage page, DraftTexts texts) {
	}

	/** Exactly the matters that the filters find, each followed by its nodes. */
	@GetMapping("/ledger.xlsx")
	void excel(@ModelAttribute Search filters, Actor actor, HttpServletResponse response) throws IOException {
		List<List<@Nullable Object>> rows = new ArrayList<>();
		for (Matter matter : this.ledger.find(filters, actor)) {
			rows.add(cells(matter.line(), matter.line().title(), ""));
			matter.nodes().forEach((node) -> rows.add(cells(node, matter.line().title(), node.title())));
		}
		List<String> columns = Stream
			.concat(this.imports.headings().stream(), MORE.stream().map((code) -> this.papers.texts().word(code)))
			.toList();
		write(response, "ledger-tasks.xlsx", columns, rows);
	}

	/** The headings of a file to fill in. */
	@GetMapping("/template.xlsx")
	void template(Actor actor, HttpServletResponse response) throws IOException {
		requireEntitled(actor);
		write(response, "tasks.xlsx", this.imports.headings(), List.of());
	}

	@PostMapping("/import")
	String dryRun(@RequestParam(required = false) @Nullable MultipartFile file, Actor actor, Model model, Locale locale)
			throws IOException {
		requireEntitled(actor);
		return shown(this.imports.read((file != null) ? file.getBytes() : new byte[0]), model, locale);
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
		return "redirect:/supervision/tasks";
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
		return this.papers.page()
			.show(run, new Target("/supervision/tasks", "task-ledger", this.imports.headings()),
					run.drafts().stream().map(this::named).toList(), model, locale);
	}

	private List<String> named(Draft draft) {
		return List.of(draft.text("title"), draft.text("node"), draft.text("basis"), this.names.of(draft.text("lead")),
				units(Arrays.asList(draft.text("coUnits").split(","))), draft.text("dueOn"));
	}

	private String units(List<String> codes) {
		return this.names.all(codes);
	}

	private List<@Nullable Object> cells(Line line, String title, String node) {
		return new ArrayList<>(Arrays.asList(title, node, line.basis(), this.names.of(line.lead()),
				units(line.coUnits()), line.dueOn(), this.papers.texts().word("task-ledger.state." + line.state()),
				(line.light() != null) ? this.papers.texts().word("light." + line.light()) : null,
				(line.light() != null) ? line.remaining() : null, line.settledAt()));
	}

	private void write(HttpServletResponse response, String name, List<String> columns,
			List<List<@Nullable Object>> rows) throws IOException {
		response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
		response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
		try (OutputStream out = response.getOutputStream()) {
			this.papers.spreadsheets()
				.write(new Sheet(this.papers.texts().word("task-ledger.title"), columns, rows.stream()), out);
		}
	}

	private static void requireEntitled(Actor actor) {
		if (!TaskRoles.maySupervise(actor)) {
			throw new AccessDeniedException("Not for " + actor.username());
		}
	}

}
