package org.duban.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duban.board.BoardRow.Step;
import org.duban.deadline.ClockKind;
import org.duban.workflow.WaitingTasks;
import org.duban.workflow.WaitingTasks.Waiting;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What has to be done next so that a clock stops, and who has it: the clock's own tasks;
 * if none is open, what its unit is at; if it has no unit, what the case waits for.
 */
@Component
class NextSteps {

	private static final Set<String> OF_ESCALATION = Stream.of(ClockKind.values())
		.filter(ClockKind::ofEscalation)
		.flatMap((kind) -> kind.tasks().stream())
		.collect(Collectors.toUnmodifiableSet());

	private final WaitingTasks waiting;

	private final JdbcClient jdbc;

	private final BoardNames names;

	NextSteps(WaitingTasks waiting, JdbcClient jdbc, BoardNames names) {
		this.waiting = waiting;
		this.jdbc = jdbc;
		this.names = names;
	}

	/** Of some rows of cases, by their clock. */
	Map<Long, List<Step>> of(Collection<Standing> rows) {
		if (rows.isEmpty()) {
			return Map.of();
		}
		Map<Long, List<Waiting>> tasks = this.waiting
			.of(rows.stream().flatMap((row) -> Stream.ofNullable(row.proposalId())).collect(Collectors.toSet()))
			.stream()
			.collect(Collectors.groupingBy(Waiting::proposalId));
		Map<Long, Set<String>> dated = dated(rows);
		Map<Long, List<Waiting>> next = new HashMap<>();
		rows.forEach((row) -> next.put(row.clockId(),
				next(row, tasks.getOrDefault(Objects.requireNonNull(row.proposalId()), List.of()),
						dated.getOrDefault(row.clockId(), Set.of()))));
		Map<String, String> people = this.names
			.people(next.values().stream().flatMap(List::stream).flatMap(NextSteps::holders).distinct().toList());
		Map<Long, List<Step>> steps = new HashMap<>();
		next.forEach(
				(clock, open) -> steps.put(clock, open.stream().map((task) -> step(task, people)).distinct().toList()));
		rows.stream()
			.filter((row) -> row.kind() == ClockKind.MERGE_OBJECTION)
			.forEach((row) -> steps.put(row.clockId(), List.of(decision())));
		return steps;
	}

	/**
	 * An objection to a merge is decided by an act: the merged case waits for no task.
	 */
	private Step decision() {
		return new Step(this.names.of("act", "decide-merge-objection"), this.names.holder("clerk", Map.of()));
	}

	/** Which tasks keep which clock running, as the room of the clocks wrote it down. */
	private Map<Long, Set<String>> dated(Collection<Standing> rows) {
		Map<Long, Set<String>> dated = new HashMap<>();
		this.jdbc.sql("select clock_id, task_id from clock_task where clock_id in (:clocks)")
			.param("clocks", rows.stream().map(Standing::clockId).toList())
			.query((row) -> {
				dated.computeIfAbsent(row.getLong(1), (any) -> new HashSet<>()).add(row.getString(2));
			});
		return dated;
	}

	private static List<Waiting> next(Standing row, List<Waiting> ofCase, Set<String> dated) {
		List<Predicate<Waiting>> ways = new ArrayList<>();
		ways.add((task) -> dated.contains(task.taskId()));
		ways.add((task) -> row.kind().startedByRoom() && row.kind().tasks().contains(task.key()) && ofUnit(row, task));
		ways.add((task) -> row.assignmentId() != null && ofUnit(row, task) && !OF_ESCALATION.contains(task.key()));
		ways.add((task) -> row.assignmentId() == null && !OF_ESCALATION.contains(task.key()));
		return ways.stream()
			.map((way) -> ofCase.stream().filter(way).toList())
			.filter((found) -> !found.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	private static boolean ofUnit(Standing row, Waiting task) {
		return row.assignmentId() != null && row.assignmentId().equals(task.assignmentId());
	}

	private static Stream<String> holders(Waiting task) {
		return (task.assignee() != null) ? Stream.of(task.assignee()) : task.offeredTo().stream();
	}

	private Step step(Waiting task, Map<String, String> people) {
		return new Step(this.names.of("task", task.key()),
				holders(task).map((holder) -> this.names.holder(holder, people)).collect(Collectors.joining("、")));
	}

}
