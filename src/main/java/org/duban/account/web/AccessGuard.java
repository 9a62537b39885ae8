package org.duban.account.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.duban.account.AccountAccess;
import org.duban.account.Entrance;
import org.duban.account.Entrance.Access;
import org.duban.workflow.SignedIn;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of somebody whose account has changed since, on whichever node, and
 * lets a one-time password open nothing but the page for a new one.
 */
class AccessGuard extends OncePerRequestFilter {

	private static final List<String> NOT_ASKED = List.of("/css/", "/js/", "/webjars/", "/forms-kit/");

	private static final List<String> WITH_ONCE = List.of("/me/password", "/logout", "/error");

	private final AccountAccess accounts;

	AccessGuard(AccountAccess accounts) {
		this.accounts = accounts;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return NOT_ASKED.stream().anyMatch(request.getServletPath()::startsWith);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication login = SecurityContextHolder.getContext().getAuthentication();
		if (login == null || !(login.getPrincipal() instanceof SignedIn person)
				|| !(login.getPrincipal() instanceof Entrance began)) {
			chain.doFilter(request, response);
			return;
		}
		Optional<Access> now = this.accounts.of(person.actor().username());
		if (now.isEmpty() || now.get().edition() != began.access().edition()) {
			// Goes on as nobody: pages lead to the log-in and back, programs get 401.
			HttpSession session = request.getSession(false);
			if (session != null) {
				session.invalidate();
			}
			SecurityContextHolder.clearContext();
		}
		else if (now.get().once() && !WITH_ONCE.contains(request.getServletPath())) {
			askForPassword(request, response);
			return;
		}
		chain.doFilter(request, response);
	}

	private static void askForPassword(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (Programs.asks(request)) {
			response.sendError(HttpStatus.FORBIDDEN.value());
			return;
		}
		response.sendRedirect(request.getContextPath() + "/me/password");
	}

}
