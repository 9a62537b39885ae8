package org.duban.history.web;

import java.util.NoSuchElementException;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A past case or an import that is not there, or not for this reader. */
@ControllerAdvice(assignableTypes = { HistoryPage.class, LedgerPages.class })
class HistoryProblems {

	@ExceptionHandler
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String gone(NoSuchElementException ex) {
		return "member/gone";
	}

}
