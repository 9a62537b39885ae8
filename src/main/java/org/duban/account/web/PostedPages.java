package org.duban.account.web;

import jakarta.servlet.http.HttpServletRequest;

import org.apache.commons.lang3.StringUtils;
import org.springframework.http.HttpMethod;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * An address to which something is only sent, opened after a log-in or by hand: the page
 * it belongs to is shown.
 */
@ControllerAdvice
class PostedPages {

	@ExceptionHandler
	String above(HttpRequestMethodNotSupportedException ex, HttpServletRequest request)
			throws HttpRequestMethodNotSupportedException {
		if (!HttpMethod.GET.matches(request.getMethod()) || Programs.asks(request)) {
			throw ex;
		}
		return "redirect:/"
				+ StringUtils.substringBeforeLast(StringUtils.removeStart(request.getServletPath(), "/"), "/");
	}

}
