package org.duban.administration;

import java.util.NoSuchElementException;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A page of a register or a parameter that there is not. */
@ControllerAdvice(assignableTypes = { ParameterPage.class, RegisterPages.class, ProposerPages.class })
class NothingThere {

	@ExceptionHandler
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String unknown(NoSuchElementException ex) {
		return "casefile/not-found";
	}

}
