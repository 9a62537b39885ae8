package org.duban.casefile.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.duban.calendar.Deadline;
import org.duban.casefile.TaskDesk;
import org.duban.workflow.Actor;
import org.duban.workflow.Options;
import org.duban.workflow.TaskDoor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The caller's tasks. */
@RestController
class TaskReading {

	private static final int LARGEST_PAGE = 200;

	record TaskPage(List<TaskDesk.Card> items, int page, int size, long total) {

	}

	record Sheet(@JsonUnwrapped TaskDesk.Card card, Map<String, List<Options.Choice>> options, List<Options.Item> items,
			@Nullable Deadline explain, @Nullable Object draft) {

	}

	private final TaskDesk desk;

	TaskReading(TaskDesk desk) {
		this.desk = desk;
	}

	@GetMapping("/api/tasks")
	TaskPage list(@RequestParam(required = false) @Nullable String key,
			@RequestParam(required = false) @Nullable Long proposalId, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "20") int size, Actor actor) {
		int first = Math.max(0, page);
		int count = Math.min(Math.max(1, size), LARGEST_PAGE);
		Map.Entry<List<TaskDesk.Card>, Long> found = this.desk.list(actor,
				new TaskDoor.Search(key, proposalId, first, count));
		return new TaskPage(found.getKey(), first, count, found.getValue());
	}

	@GetMapping("/api/tasks/{id}")
	Sheet open(@PathVariable String id, Actor actor) {
		TaskDesk.Sheet sheet = this.desk.open(actor, id);
		return new Sheet(sheet.card(), sheet.options(), sheet.items(), sheet.explain(), sheet.draft());
	}

	@GetMapping("/api/cards")
	List<TaskDesk.Card> cards(@RequestParam String tasks, Actor actor) {
		return this.desk.cards(actor, Arrays.stream(tasks.split(",")).limit(LARGEST_PAGE).toList());
	}

}
