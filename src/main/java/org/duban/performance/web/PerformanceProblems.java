package org.duban.performance.web;

import java.util.NoSuchElementException;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A member or an event that is not there. */
@ControllerAdvice(assignableTypes = { StandingPage.class, EventPage.class })
class PerformanceProblems {

	@ExceptionHandler
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String gone(NoSuchElementException ex) {
		return "member/gone";
	}

}
