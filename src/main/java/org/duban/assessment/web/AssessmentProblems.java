package org.duban.assessment.web;

import java.util.NoSuchElementException;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A year or a unit that is not there, or not for this reader. */
@ControllerAdvice(assignableTypes = { AssessmentPage.class, RatingPage.class })
class AssessmentProblems {

	@ExceptionHandler
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String gone(NoSuchElementException ex) {
		return "member/gone";
	}

}
