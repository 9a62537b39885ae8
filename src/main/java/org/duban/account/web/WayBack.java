package org.duban.account.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/**
 * After a log-in people are where they were. Tasklist's place is behind the #, which no
 * server sees, so Tasklist names it in {@code next}; only a path of this house is
 * followed.
 */
class WayBack extends SavedRequestAwareAuthenticationSuccessHandler {

	private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[A-Za-z0-9/._~?&=#%:-]*");

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication login)
			throws ServletException, IOException {
		Optional<String> next = next(request);
		if (next.isPresent()) {
			clearAuthenticationAttributes(request);
			getRedirectStrategy().sendRedirect(request, response, next.get());
			return;
		}
		super.onAuthenticationSuccess(request, response, login);
	}

	/** A wrong password does not lose the way. */
	void onFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
			throws IOException {
		String way = next(request).map((path) -> "&next=" + URLEncoder.encode(path, StandardCharsets.UTF_8)).orElse("");
		getRedirectStrategy().sendRedirect(request, response, "/login?error" + way);
	}

	private static Optional<String> next(HttpServletRequest request) {
		return Optional.ofNullable(request.getParameter("next")).filter(OWN_PATH.asMatchPredicate());
	}

}
