package org.duban.workflow.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.Response;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.ErrorTexts;
import org.duban.workflow.FieldError;
import org.duban.workflow.TaskConflict;
import org.duban.workflow.TaskDoor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Many answers in one submission, as a meeting gives them. Each row goes through the same
 * door in a transaction of its own: one that is refused takes none of the others with it.
 */
@RestController
class TaskBatch {

	private static final Logger LOG = LoggerFactory.getLogger(TaskBatch.class);

	/** A meeting decides a session's proposals, not more. */
	private static final int MOST = 300;

	record Row(@Nullable String task, @Nullable JsonNode command) {

	}

	enum Outcome {

		done, refused, conflict, failed

	}

	/** What became of one row, in the order in which they came. */
	record Result(String task, Outcome outcome, @Nullable String state, List<TaskDoor.Next> next,
			List<ErrorTexts.Text> errors) {

	}

	record Results(List<Result> results) {

	}

	private final TaskDoor door;

	private final ErrorTexts texts;

	TaskBatch(TaskDoor door, ErrorTexts texts) {
		this.door = door;
		this.texts = texts;
	}

	@PostMapping("/api/tasks/complete-many")
	Results completeMany(@RequestBody List<Row> rows, Actor actor, Locale locale) {
		if (rows.size() > MOST) {
			throw new CommandRefused(List.of(new FieldError("", "too-many-rows", List.of(MOST, rows.size()))));
		}
		List<Result> results = new ArrayList<>();
		for (Row row : rows) {
			results.add(answer(row, actor, locale));
		}
		return new Results(results);
	}

	private Result answer(Row row, Actor actor, Locale locale) {
		String task = StringUtils.defaultString(row.task());
		if (task.isEmpty() || row.command() == null || !row.command().isObject()) {
			return not(task, Outcome.refused, List.of(error("invalid-json")), locale);
		}
		try {
			TaskDoor.Receipt receipt = this.door.complete(actor, task, row.command().toString());
			return new Result(task, Outcome.done, receipt.state(), receipt.next(), List.of());
		}
		catch (RuntimeException ex) {
			return failed(task, ex, locale);
		}
	}

	private Result failed(String task, RuntimeException ex, Locale locale) {
		if (ex instanceof CommandRefused refused) {
			return not(task, Outcome.refused, refused.errors(), locale);
		}
		TaskConflict conflict = ExceptionUtils.throwableOfType(ex, TaskConflict.class);
		if (conflict != null) {
			String code = "task-" + conflict.reason().name().toLowerCase(Locale.ROOT);
			return not(task, Outcome.conflict, List.of(error(code)), locale);
		}
		if (ex instanceof NoSuchElementException) {
			return not(task, Outcome.refused, List.of(error("not-found")), locale);
		}
		if (ex instanceof AccessDeniedException || ex instanceof AuthorizationException) {
			return not(task, Outcome.refused, List.of(error("forbidden")), locale);
		}
		LOG.error("Row {} of a batch failed", task, ex);
		boolean known = ex instanceof RestException rest && rest.getStatus() == Response.Status.CONFLICT;
		return not(task, known ? Outcome.conflict : Outcome.failed, List.of(error("row-failed")), locale);
	}

	private Result not(String task, Outcome outcome, List<FieldError> errors, Locale locale) {
		return new Result(task, outcome, null, List.of(), this.texts.texts(errors, locale));
	}

	private static FieldError error(String code) {
		return new FieldError("", code, List.of());
	}

}
