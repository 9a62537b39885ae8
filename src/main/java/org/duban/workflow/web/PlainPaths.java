package org.duban.workflow.web;

import java.io.IOException;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses paths that two readers could read in two ways. */
class PlainPaths extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getRequestURI();
		if (Stream.of(";", "//", "/.", "\\").anyMatch(path::contains) || hidden(request, path)) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return;
		}
		chain.doFilter(request, response);
	}

	/** Whoever goes to the engine says so in plain letters. */
	private static boolean hidden(HttpServletRequest request, String path) {
		String read = request.getServletPath();
		return path.contains("%") && (read.startsWith("/engine-rest") || read.startsWith("/camunda"));
	}

}
