package org.duban.agenda.web;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The address of a calendar is its key, so no log of ours may have it: the access log
 * leaves such requests out, and what only looks like one is answered before anybody
 * complains of it by name.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class SecretAddresses extends OncePerRequestFilter {

	/** As {@code server.tomcat.accesslog.condition-unless} calls it. */
	static final String UNLOGGED = "duban.unlogged";

	private static final Pattern CALENDAR = Pattern.compile("/calendar/[\\w-]+\\.ics");

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getServletPath().startsWith("/calendar/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		request.setAttribute(UNLOGGED, true);
		if (HttpMethod.GET.matches(request.getMethod()) && CALENDAR.matcher(request.getServletPath()).matches()) {
			chain.doFilter(request, response);
		}
		else {
			response.setStatus(HttpServletResponse.SC_NOT_FOUND);
		}
	}

}
