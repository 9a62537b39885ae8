package org.duban.taskledger.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

import org.duban.document.Evidence;
import org.duban.organisation.Units;
import org.duban.taskledger.CloseTask;
import org.duban.taskledger.EnterTask;
import org.duban.taskledger.ReportTask;
import org.duban.taskledger.ReportedTasks;
import org.duban.taskledger.TaskDesk;
import org.duban.taskledger.TaskLedger;
import org.duban.taskledger.TaskLedger.Matter;
import org.duban.taskledger.TaskLedger.Search;
import org.duban.taskledger.TaskRoles;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** 督查任务台账: matters with their nodes; each with its reports on a page of its own. */
@Controller
@RequestMapping("/supervision/tasks")
class TaskPage {

	private static final int NODES = 6;

	private final TaskLedger ledger;

	private final TaskDesk desk;

	private final Evidence evidence;

	private final ReportedTasks tasks;

	private final Units units;

	private final TypedTasks typed;

	TaskPage(TaskLedger ledger, TaskDesk desk, Evidence evidence, ReportedTasks tasks, Units units, TypedTasks typed) {
		this.evidence = evidence;
		this.tasks = tasks;
		this.ledger = ledger;
		this.desk = desk;
		this.units = units;
		this.typed = typed;
	}

	@GetMapping
	String show(@ModelAttribute("filters") Search filters, Actor actor, Model model) {
		return list(filters, actor, model);
	}

	@PostMapping
	String enter(@RequestParam MultiValueMap<String, String> fields, Actor actor, Model model, Locale locale) {
		if (!TaskRoles.maySupervise(actor)) {
			throw new AccessDeniedException("Not for " + actor.username());
		}
		try {
			long id = this.desk.enter(this.typed.read(entered(fields), EnterTask.class), actor);
			return "redirect:/supervision/tasks/" + id;
		}
		catch (CommandRefused refused) {
			model.addAttribute("typed", fields);
			model.addAttribute("errors", this.typed.errors(refused, locale));
			model.addAttribute("filters", Search.ANY);
			return list(Search.ANY, actor, model);
		}
	}

	@GetMapping("/{id}")
	String one(@PathVariable long id, Actor actor, Model model) {
		return one(id, actor, model, Map.of(), Map.of());
	}

	/** Files come first, so that none is lost if something else is to be corrected. */
	@PostMapping("/{id}/report")
	String report(@PathVariable long id, @RequestParam MultiValueMap<String, String> fields,
			@RequestParam(required = false) @Nullable List<MultipartFile> upload, Actor actor, Model model,
			Locale locale) {
		return acted(id, actor, model, fields.toSingleValueMap(), locale, () -> {
			List<String> named = new ArrayList<>(fields.getOrDefault("files", List.of()));
			Stream.ofNullable(upload)
				.flatMap(List::stream)
				.filter((file) -> !file.isEmpty())
				.forEach((file) -> named.add(String.valueOf(this.evidence.keep(this.tasks, id, file, actor).id())));
			Map<String, Object> command = new HashMap<>(fields.toSingleValueMap());
			command.put("files", named);
			command.put("finished", "true".equals(fields.getFirst("finished")));
			this.desk.report(id, this.typed.read(command, ReportTask.class), actor);
			// What was unticked is not wanted.
			this.evidence.waiting(this.tasks, id, actor)
				.forEach((file) -> this.evidence.remove(this.tasks, id, file.id(), actor));
		});
	}

	@PostMapping("/{id}/close")
	String close(@PathVariable long id, @RequestParam Map<String, String> fields, Actor actor, Model model,
			Locale locale) {
		return acted(id, actor, model, fields, locale,
				() -> this.desk.close(id, this.typed.read(new HashMap<>(fields), CloseTask.class), actor));
	}

	private String acted(long id, Actor actor, Model model, Map<String, String> fields, Locale locale, Runnable act) {
		matter(id, actor);
		try {
			act.run();
			return "redirect:/supervision/tasks/" + id;
		}
		catch (CommandRefused refused) {
			return one(id, actor, model, fields, this.typed.errors(refused, locale));
		}
	}

	private String one(long id, Actor actor, Model model, Map<String, String> fields, Map<String, String> errors) {
		model.addAttribute("matter", matter(id, actor));
		model.addAttribute("reports", this.ledger.reports(id));
		model.addAttribute("evidence", this.evidence.ofReports(this.tasks, id));
		model.addAttribute("waiting", this.evidence.waiting(this.tasks, id, actor));
		model.addAttribute("reminders", this.ledger.reminders(id));
		model.addAttribute("all", TaskRoles.readsAll(actor));
		model.addAttribute("typed", fields);
		model.addAttribute("errors", errors);
		return "taskledger/task";
	}

	private Matter matter(long id, Actor actor) {
		try {
			return this.ledger.of(id, actor);
		}
		catch (NoSuchElementException ex) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No such task", ex);
		}
	}

	private String list(Search filters, Actor actor, Model model) {
		model.addAttribute("matters", this.ledger.find(filters, actor));
		model.addAttribute("units", this.units.active());
		model.addAttribute("offices", this.typed.offices());
		model.addAttribute("all", TaskRoles.readsAll(actor));
		model.addAttribute("mayEnter", TaskRoles.maySupervise(actor));
		model.addAttribute("nodeRows", NODES);
		List.of("typed", "errors")
			.stream()
			.filter((name) -> !model.containsAttribute(name))
			.forEach((name) -> model.addAttribute(name, Map.of()));
		return "taskledger/ledger";
	}

	/** The form's rows of nodes as the command has them; empty ones are none. */
	private static Map<String, Object> entered(MultiValueMap<String, String> fields) {
		Map<String, Object> command = new LinkedHashMap<>();
		List.of("title", "basis", "lead", "dueOn")
			.forEach((name) -> command.put(name, fields.getOrDefault(name, List.of("")).get(0)));
		command.put("coUnits",
				fields.getOrDefault("coUnits", List.of()).stream().filter((one) -> !one.isBlank()).toList());
		List<Map<String, String>> nodes = new ArrayList<>();
		List<String> titles = fields.getOrDefault("nodeTitle", List.of());
		List<String> days = fields.getOrDefault("nodeDue", List.of());
		for (int i = 0; i < Math.min(titles.size(), days.size()); i++) {
			if (!titles.get(i).isBlank() || !days.get(i).isBlank()) {
				Map<String, String> node = new HashMap<>(Map.of("title", titles.get(i)));
				if (!days.get(i).isBlank()) {
					node.put("dueOn", days.get(i));
				}
				nodes.add(node);
			}
		}
		command.put("nodes", nodes);
		return command;
	}

}
