package org.duban.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.duban.deadline.Clocks;
import org.duban.deadline.RunningClock;
import org.duban.document.CaseVisibility;
import org.duban.workflow.Actor;
import org.duban.workflow.OpenTask;
import org.duban.workflow.TaskDoor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody has to do by when: the own tasks, and for a unit's liaison and leaders
 * whatever runs for their unit. Nothing of a case that the person may not see.
 */
@Component
@Transactional(readOnly = true)
class Agenda {

	private static final int PAGE = 200;

	private final TaskDoor tasks;

	private final Clocks clocks;

	private final UnitDates unitDates;

	private final CaseWords words;

	private final CaseVisibility visibility;

	private final Clock clock;

	Agenda(TaskDoor tasks, Clocks clocks, UnitDates unitDates, CaseWords words, CaseVisibility visibility,
			Clock clock) {
		this.tasks = tasks;
		this.clocks = clocks;
		this.unitDates = unitDates;
		this.words = words;
		this.visibility = visibility;
		this.clock = clock;
	}

	Collection<AgendaEntry> of(Actor actor) {
		Map<String, AgendaEntry> entries = new LinkedHashMap<>();
		own(actor).filter((task) -> maySee(actor, task.caseId()))
			.flatMap((task) -> entry(task).stream())
			.forEach((entry) -> entries.putIfAbsent(entry.uid(), entry));
		this.unitDates.of(actor)
			.stream()
			.filter((running) -> maySee(actor, running.subject().caseId()))
			.map((running) -> this.words.of(running))
			.forEach((entry) -> entries.putIfAbsent(entry.uid(), entry));
		return entries.values();
	}

	/** What is no case's is in the own tasks, or the own unit's, or not at all. */
	private boolean maySee(Actor actor, @Nullable Long proposalId) {
		return proposalId == null || this.visibility.maySee(actor, proposalId);
	}

	private Stream<OpenTask> own(Actor actor) {
		List<OpenTask> all = new ArrayList<>();
		TaskDoor.Found found;
		int page = 0;
		do {
			found = this.tasks.list(actor, new TaskDoor.Search(null, null, page++, PAGE));
			all.addAll(found.items());
		}
		while (found.items().size() == PAGE);
		return all.stream();
	}

	/** Two steps under one clock are one date. */
	private Optional<AgendaEntry> entry(OpenTask task) {
		Optional<RunningClock> running = this.clocks.ofTask(task);
		if (running.isPresent()) {
			return running.filter((found) -> found.state() == RunningClock.State.RUNNING)
				.map((found) -> this.words.of(found, task.key()));
		}
		return Optional.ofNullable(task.due())
			.map((due) -> LocalDate.ofInstant(due, this.clock.getZone()))
			.map((day) -> this.words.of(task, day));
	}

}
