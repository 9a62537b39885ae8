package org.duban.taskledger.web;

import java.util.List;
import java.util.Map;

import org.duban.document.Evidence;
import org.duban.document.LooseFiles.Loose;
import org.duban.taskledger.CloseTask;
import org.duban.taskledger.EnterTask;
import org.duban.taskledger.ReportTask;
import org.duban.taskledger.ReportedTasks;
import org.duban.taskledger.TaskDesk;
import org.duban.taskledger.TaskLedger;
import org.duban.taskledger.TaskLedger.Matter;
import org.duban.taskledger.TaskLedger.Report;
import org.duban.taskledger.TaskLedger.Search;
import org.duban.taskledger.TaskRoles;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandReader;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The task ledger for programs. */
@RestController
@RequestMapping("/api/ledger-tasks")
class TaskApi {

	private final TaskLedger ledger;

	private final TaskDesk desk;

	private final Evidence evidence;

	private final ReportedTasks tasks;

	private final CommandReader reader;

	TaskApi(TaskLedger ledger, TaskDesk desk, Evidence evidence, ReportedTasks tasks, CommandReader reader) {
		this.tasks = tasks;
		this.evidence = evidence;
		this.ledger = ledger;
		this.desk = desk;
		this.reader = reader;
	}

	/**
	 * A matter with its nodes and its reports.
	 *
	 * @param files what was reported with, by the report's id
	 */
	record Sheet(Matter matter, List<Report> reports, Map<Long, List<Loose>> files) {
	}

	@GetMapping
	List<Matter> find(@ModelAttribute Search search, Actor actor) {
		return this.ledger.find(search, actor);
	}

	@GetMapping("/{id}")
	Sheet one(@PathVariable long id, Actor actor) {
		return new Sheet(this.ledger.of(id, actor), this.ledger.reports(id), this.evidence.ofReports(this.tasks, id));
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	Map<String, Long> enter(@RequestBody String body, Actor actor) {
		if (!TaskRoles.maySupervise(actor)) {
			throw new AccessDeniedException("Not for " + actor.username());
		}
		return Map.of("id", this.desk.enter(this.reader.read(body, EnterTask.class), actor));
	}

	@PostMapping("/{id}/report")
	Sheet report(@PathVariable long id, @RequestBody String body, Actor actor) {
		this.ledger.of(id, actor);
		this.desk.report(id, this.reader.read(body, ReportTask.class), actor);
		return one(id, actor);
	}

	@PostMapping("/{id}/close")
	Sheet close(@PathVariable long id, @RequestBody String body, Actor actor) {
		this.ledger.of(id, actor);
		this.desk.close(id, this.reader.read(body, CloseTask.class), actor);
		return one(id, actor);
	}

}
