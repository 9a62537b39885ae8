package org.duban.excellence.web;

import java.util.NoSuchElementException;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A selection, a task or a certificate that is not there, or not for this reader. */
@ControllerAdvice(assignableTypes = { ExcellencePage.class, CertificatePages.class })
class ExcellenceProblems {

	@ExceptionHandler
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String gone(NoSuchElementException ex) {
		return "member/gone";
	}

}
