package org.duban.board;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.duban.board.BoardRow.Step;
import org.duban.workflow.LooseMatters;
import org.duban.workflow.LooseMatters.LooseMatter;
import org.duban.workflow.TaskPeople;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What belongs to no case, for the board's list. */
@Component
class LooseRows {

	private final LooseMatters matters;

	private final TaskPeople tasks;

	private final BoardNames names;

	private final JdbcClient jdbc;

	LooseRows(LooseMatters matters, TaskPeople tasks, BoardNames names, JdbcClient jdbc) {
		this.matters = matters;
		this.tasks = tasks;
		this.names = names;
		this.jdbc = jdbc;
	}

	/** By the clock. */
	Map<Long, LooseMatter> of(List<Standing> rows) {
		List<Long> clocks = rows.stream().filter((row) -> row.proposalId() == null).map(Standing::clockId).toList();
		Map<Long, LooseMatter> found = new HashMap<>();
		if (!clocks.isEmpty()) {
			this.jdbc.sql("select id, subject_id from running_clock where id in (:clocks)")
				.param("clocks", clocks)
				.query((row) -> {
					found.put(row.getLong(1), this.matters.get(row.getLong(2)));
				});
		}
		return found;
	}

	List<Step> steps(Standing row, LooseMatter matter) {
		return row.kind().tasks().stream().map((task) -> step(task, matter)).toList();
	}

	private Step step(String task, LooseMatter matter) {
		List<String> holders = this.tasks.waiting(task, LooseMatters.VARIABLE, matter.id());
		Map<String, String> people = this.names.people(holders);
		return new Step(this.names.of("task", task),
				holders.stream().map((holder) -> this.names.holder(holder, people)).collect(Collectors.joining("、")));
	}

}
