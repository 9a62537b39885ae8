package org.duban.account.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Which requests come from programs, our own scripts among them, and not from a person.
 */
final class Programs {

	private Programs() {
	}

	static boolean asks(HttpServletRequest request) {
		String path = request.getServletPath();
		return path.startsWith("/api/") || path.startsWith("/engine-rest") || path.startsWith("/camunda/api");
	}

}
