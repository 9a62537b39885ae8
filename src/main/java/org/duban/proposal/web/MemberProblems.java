package org.duban.proposal.web;

import java.util.NoSuchElementException;

import org.duban.workflow.CommandRefused;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A page that is not there any more, e.g. a task that was done in the meantime. */
@ControllerAdvice(assignableTypes = { MemberDesk.class, MemberCase.class, MemberTask.class, WritingDesk.class,
		MembershipPage.class })
class MemberProblems {

	@ExceptionHandler({ NoSuchElementException.class, CommandRefused.class })
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String gone() {
		return "member/gone";
	}

}
