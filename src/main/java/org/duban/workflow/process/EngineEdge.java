package org.duban.workflow.process;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.Response.Status;

import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.impl.pvm.PvmException;
import org.camunda.bpm.engine.impl.tree.ActivityExecutionHierarchyWalker;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.ErrorTexts;
import org.duban.workflow.FieldError;
import org.duban.workflow.GuardedTexts;
import org.duban.workflow.OpenedTasks;
import org.duban.workflow.TaskConflict;
import org.springframework.context.i18n.LocaleContextHolder;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where answers to tasks enter the engine. Races are solved by trying again: five
 * co-handlers who reply at once all succeed, and of two clicks one meets a task that is
 * gone. Refusals leave in the form that the engine's own REST answers with 400 or 409.
 */
@Component
class EngineEdge {

	private static final int TRIES = 10;

	private final ErrorTexts texts;

	private final GuardedTexts guard;

	EngineEdge(ErrorTexts texts, GuardedTexts guard) {
		this.texts = texts;
		this.guard = guard;
	}

	void checkText(String field, @Nullable String text) {
		this.guard.checkText(field, StringUtils.defaultString(text));
	}

	<T> T run(Supplier<T> answer) {
		boolean refused = false;
		for (int attempt = 1;; attempt++) {
			OpenedTasks.clear();
			try {
				return answer.get();
			}
			catch (RuntimeException ex) {
				// An outer transaction is rollback-only by now: only its owner may repeat
				// it.
				if (attempt == TRIES || !(race(ex) || gone(ex, refused) || movedOn(ex))
						|| TransactionSynchronizationManager.isActualTransactionActive()) {
					throw translated(ex);
				}
				refused = ex instanceof AuthorizationException;
				pause(attempt);
			}
		}
	}

	/**
	 * Between finding the task and asking whether it is mine the other click took it away
	 * with its grants; looked at once more, it is gone.
	 */
	private static boolean gone(RuntimeException ex, boolean refusedBefore) {
		return !refusedBefore && ex instanceof AuthorizationException;
	}

	/**
	 * The other click's commit fell between two of our reads: the task was still there,
	 * its execution had moved on. If our own fault then was a deadlock, the engine hides
	 * it: it looks for a handler in the scope where the execution no longer stands.
	 */
	static boolean movedOn(RuntimeException ex) {
		if (ex instanceof PvmException) {
			return ex.getMessage() != null && ex.getMessage().contains("no current activity");
		}
		Throwable root = ExceptionUtils.getRootCause(ex);
		return root instanceof NullPointerException && Arrays.stream(root.getStackTrace())
			.limit(1)
			.anyMatch((place) -> place.getClassName().equals(ActivityExecutionHierarchyWalker.class.getName()));
	}

	static boolean race(RuntimeException ex) {
		return ExceptionUtils.getThrowableList(ex)
			.stream()
			.anyMatch((cause) -> cause instanceof OptimisticLockingException
					|| cause instanceof ConcurrencyFailureException || deadlock(cause));
	}

	private static boolean deadlock(Throwable cause) {
		if (!(cause instanceof SQLException sql)) {
			return false;
		}
		// 40001: serialization failure on every database; 1213/1205: InnoDB deadlock and
		// lock
		// wait; 50200: H2's lock timeout. 23505/1062: the other click inserted first.
		return "40001".equals(sql.getSQLState())
				|| List.of(1213, 1205, 50200, 1020, 1062, 23505).contains(sql.getErrorCode());
	}

	private RuntimeException translated(RuntimeException ex) {
		CommandRefused refused = ExceptionUtils.throwableOfType(ex, CommandRefused.class);
		if (refused != null) {
			return new RefusedByRule(refused, message(refused));
		}
		TaskConflict conflict = ExceptionUtils.throwableOfType(ex, TaskConflict.class);
		if (conflict == null && ex instanceof NullValueException) {
			conflict = new TaskConflict(TaskConflict.Reason.DONE);
		}
		if (conflict == null && ex instanceof TaskAlreadyClaimedException) {
			conflict = new TaskConflict(TaskConflict.Reason.HELD);
		}
		if (conflict != null) {
			String code = "task-" + conflict.reason().name().toLowerCase(Locale.ROOT);
			String message = this.texts
				.texts(List.of(new FieldError("", code, List.of())), LocaleContextHolder.getLocale())
				.get(0)
				.message();
			return new RestException(Status.CONFLICT, conflict, message);
		}
		return ex;
	}

	private String message(CommandRefused refused) {
		return this.texts.texts(refused.errors(), LocaleContextHolder.getLocale())
			.stream()
			.map((error) -> error.field() + ": " + error.message())
			.collect(Collectors.joining("; "));
	}

	static void pause(int attempt) {
		try {
			Thread.sleep(ThreadLocalRandom.current().nextLong(5, 20L * attempt));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
