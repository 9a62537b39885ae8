package org.duban.taskledger;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.duban.calendar.Term;
import org.duban.calendar.WorkingDays;
import org.duban.document.Evidence;
import org.duban.organisation.HandlingUnit;
import org.duban.organisation.Units;
import org.duban.parameter.Parameters;
import org.duban.taskledger.LedgerTask.Stamp;
import org.duban.workflow.Actor;
import org.duban.workflow.Command;
import org.duban.workflow.CommandAccepted;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Matters are entered, reported on by their lead, and closed by a second person. */
@Component
@Transactional
public class TaskDesk {

	private final LedgerTaskRepository tasks;

	private final LedgerProgressRepository progress;

	private final Files files;

	private final Settings settings;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	TaskDesk(LedgerTaskRepository tasks, LedgerProgressRepository progress, Files files, Settings settings,
			ApplicationEventPublisher events, Clock clock) {
		this.files = files;
		this.tasks = tasks;
		this.progress = progress;
		this.settings = settings;
		this.events = events;
		this.clock = clock;
	}

	/** What is asked of other rooms. */
	@Component
	record Settings(Units units, Parameters parameters, WorkingDays workingDays) {

		boolean knows(String code) {
			return this.units.find(code).filter(HandlingUnit::active).isPresent();
		}

		/** A date that falls on a day off moves to the next working day. */
		LocalDate workingDay(LocalDate day) {
			return this.workingDays.onOrAfter(day);
		}

		LocalDate due(LocalDate from, @Nullable LocalDate wished) {
			return (wished != null) ? workingDay(wished)
					: this.workingDays.deadline(from, Term.days(this.parameters.number("task.days", from))).date();
		}

	}

	/** What is reported with. */
	@Component
	record Files(Evidence evidence, ReportedTasks tasks) {

		/** Makes the files part of a report, as far as they wait for it. */
		List<FieldError> handIn(LedgerProgress report, long taskId, List<Long> papers, Actor actor) {
			return papers.stream()
				.filter((paper) -> !this.evidence.handIn(this.tasks, taskId, report.id(), paper, actor))
				.map((paper) -> new FieldError("files", "no-such-evidence", List.of(paper)))
				.toList();
		}

	}

	/** What would keep a matter from being entered. */
	List<FieldError> check(EnterTask command) {
		List<FieldError> errors = new ArrayList<>();
		LocalDate today = LocalDate.now(this.clock);
		LocalDate due = this.settings.due(today, command.dueOn());
		if (!TaskRoles.OFFICES.contains(command.lead()) && !this.settings.knows(command.lead())) {
			errors.add(new FieldError("lead", "task-lead", List.of(command.lead())));
		}
		List<String> others = command.others();
		if (!others.stream().allMatch(this.settings::knows) || others.contains(command.lead())
				|| new HashSet<>(others).size() < others.size()) {
			errors.add(new FieldError("coUnits", "task-co-units", List.of()));
		}
		LocalDate wished = command.dueOn();
		if (wished != null && !wished.isAfter(today)) {
			errors.add(new FieldError("dueOn", "in-past", List.of()));
		}
		for (int i = 0; i < command.steps().size(); i++) {
			LocalDate day = command.steps().get(i).dueOn();
			if (!day.isAfter(today)) {
				errors.add(new FieldError("nodes[" + i + "].dueOn", "in-past", List.of()));
			}
			else if (day.isAfter(due)) {
				errors.add(new FieldError("nodes[" + i + "].dueOn", "task-node-late", List.of(due.toString())));
			}
		}
		return errors;
	}

	/**
	 * @return the matter's id
	 */
	public long enter(EnterTask command, Actor actor) {
		require(TaskRoles.maySupervise(actor), actor);
		refuse(check(command));
		Stamp stamp = stamp(actor);
		LedgerTask matter = this.tasks
			.save(new LedgerTask(command, this.settings.due(stamp.at().toLocalDate(), command.dueOn()), stamp));
		command.steps()
			.forEach((node) -> this.tasks
				.save(new LedgerTask(matter, node.title(), this.settings.workingDay(node.dueOn()))));
		accepted(actor, "enter-task", matter, command);
		return matter.id();
	}

	public void report(long taskId, ReportTask command, Actor actor) {
		LedgerTask task = find(taskId);
		require(TaskRoles.mayReport(actor, task.lead()), actor);
		if (!task.is(TaskState.OPEN)) {
			refuse(List.of(new FieldError("", "task-not-open", List.of())));
		}
		if (command.finished() && !nodes(task).stream().allMatch((node) -> node.is(TaskState.CLOSED))) {
			refuse(List.of(new FieldError("finished", "task-nodes-open", List.of())));
		}
		LedgerProgress report = this.progress.save(new LedgerProgress(taskId, command, stamp(actor)));
		refuse(this.files.handIn(report, taskId, command.papers(), actor));
		if (command.finished()) {
			task.reported(actor.username());
		}
		accepted(actor, "report-task", task, command);
	}

	public void close(long taskId, CloseTask command, Actor actor) {
		LedgerTask task = find(taskId);
		require(TaskRoles.maySupervise(actor), actor);
		refuse(refusals(task, command, actor));
		this.progress.findFirstByLedgerTaskIdOrderByIdDesc(taskId).orElseThrow().checked(command, stamp(actor));
		if (command.goesOn()) {
			LocalDate newDate = command.newDate();
			task.goesOn((newDate != null) ? this.settings.workingDay(newDate) : null);
		}
		else {
			task.closed(stamp(actor));
		}
		accepted(actor, "close-task", task, command);
	}

	private List<FieldError> refusals(LedgerTask task, CloseTask command, Actor actor) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate newDate = command.newDate();
		if (!task.is(TaskState.REPORTED)) {
			return List.of(new FieldError("", "task-not-reported", List.of()));
		}
		if (actor.username().equals(task.reportedBy())) {
			return List.of(new FieldError("", "task-second-person", List.of()));
		}
		List<FieldError> errors = new ArrayList<>();
		if (command.goesOn() && (command.comment() == null || command.comment().isBlank())) {
			errors.add(new FieldError("comment", "required", List.of()));
		}
		if (newDate != null && !newDate.isAfter(today)) {
			errors.add(new FieldError("newDate", "in-past", List.of()));
		}
		if (command.goesOn() && newDate == null && !task.dueOn().isAfter(today)) {
			errors.add(new FieldError("newDate", "task-date-passed", List.of(task.dueOn().toString())));
		}
		return errors;
	}

	private List<LedgerTask> nodes(LedgerTask task) {
		return this.tasks.findByParentIdOrderByDueOnAscIdAsc(task.id());
	}

	private LedgerTask find(long id) {
		return this.tasks.findById(id).orElseThrow(() -> new NoSuchElementException("No task " + id));
	}

	private Stamp stamp(Actor actor) {
		return new Stamp(actor.username(), LocalDateTime.now(this.clock));
	}

	private void accepted(Actor actor, String act, LedgerTask task, Command command) {
		this.events.publishEvent(new CommandAccepted(actor, act, null, Map.of("ledgerTaskId", task.id()), command));
	}

	private static void require(boolean entitled, Actor actor) {
		if (!entitled) {
			throw new AccessDeniedException("Not for " + actor.username());
		}
	}

	private static void refuse(List<FieldError> errors) {
		if (!errors.isEmpty()) {
			throw new CommandRefused(errors);
		}
	}

}
