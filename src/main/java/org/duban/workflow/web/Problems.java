package org.duban.workflow.web;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;

import jakarta.ws.rs.core.Response;

import org.apache.commons.lang3.exception.ExceptionUtils;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.duban.workflow.ActNotOpen;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.ErrorTexts;
import org.duban.workflow.FieldError;
import org.duban.workflow.TaskConflict;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.bind.annotation.RestController;

/** Errors of {@code /api} as RFC 9457, in the caller's language. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {

	private final ErrorTexts texts;

	Problems(ErrorTexts texts) {
		this.texts = texts;
	}

	@ExceptionHandler
	ProblemDetail refused(CommandRefused refused, Locale locale) {
		return problem(HttpStatus.BAD_REQUEST, refused.errors(), locale);
	}

	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException ex, Locale locale) {
		return problem(HttpStatus.BAD_REQUEST, List.of(new FieldError("", "invalid-json", List.of())), locale);
	}

	/** More than the machine bears. */
	@ExceptionHandler
	ProblemDetail tooLarge(MaxUploadSizeExceededException ex, Locale locale) {
		return problem(HttpStatus.BAD_REQUEST, List.of(new FieldError("file", "upload-too-large", List.of())), locale);
	}

	@ExceptionHandler
	ProblemDetail conflict(TaskConflict conflict, Locale locale) {
		String code = "task-" + conflict.reason().name().toLowerCase(Locale.ROOT);
		return problem(HttpStatus.CONFLICT, List.of(new FieldError("", code, List.of())), locale);
	}

	@ExceptionHandler({ ConcurrencyFailureException.class, DuplicateKeyException.class })
	ProblemDetail faster(DataAccessException ex, Locale locale) {
		return problem(HttpStatus.CONFLICT, List.of(new FieldError("", "faster", List.of())), locale);
	}

	/** The engine's edge speaks the engine's REST; what it carries is ours. */
	@ExceptionHandler
	ProblemDetail edge(RestException ex, Locale locale) {
		TaskConflict conflict = ExceptionUtils.throwableOfType(ex, TaskConflict.class);
		if (conflict != null && ex.getStatus() == Response.Status.CONFLICT) {
			return conflict(conflict, locale);
		}
		throw ex;
	}

	@ExceptionHandler
	ProblemDetail unknown(NoSuchElementException ex, Locale locale) {
		return problem(HttpStatus.NOT_FOUND, List.of(new FieldError("", "not-found", List.of())), locale);
	}

	@ExceptionHandler
	ProblemDetail notNow(ActNotOpen ex, Locale locale) {
		return problem(HttpStatus.FORBIDDEN, List.of(new FieldError("", "act-not-open", List.of())), locale);
	}

	@ExceptionHandler({ AccessDeniedException.class, AuthorizationException.class })
	ProblemDetail forbidden(Exception ex, Locale locale) {
		return problem(HttpStatus.FORBIDDEN, List.of(new FieldError("", "forbidden", List.of())), locale);
	}

	private ProblemDetail problem(HttpStatus status, List<FieldError> errors, Locale locale) {
		List<ErrorTexts.Text> described = this.texts.texts(errors, locale);
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, described.get(0).message());
		problem.setProperty("errors", described);
		return problem;
	}

}
