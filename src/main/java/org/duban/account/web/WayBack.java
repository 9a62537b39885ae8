package org.duban.account.web;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.CredentialsExpiredException;
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
		getRedirectStrategy().sendRedirect(request, response,
				"/login?error" + (reason instanceof CredentialsExpiredException ? "&expired" : "") + way);
	}

	/**
	 * Where to log in. What was posted is not sent again, but its page is shown again and
	 * has what was typed.
	 */
	static String logIn(HttpServletRequest request) {
		return "/login" + postedFrom(request).map((page) -> "?next=" + URLEncoder.encode(page, StandardCharsets.UTF_8))
			.orElse("");
	}

	/** The page of this house that a form was sent from, if the browser says so. */
	private static Optional<String> postedFrom(HttpServletRequest request) {
		String referer = request.getHeader(HttpHeaders.REFERER);
		if (!HttpMethod.POST.matches(request.getMethod()) || referer == null) {
			return Optional.empty();
		}
		try {
			URI page = new URI(referer);
			String query = (page.getRawQuery() != null) ? "?" + page.getRawQuery() : "";
			boolean own = String.valueOf(page.getRawAuthority()).equalsIgnoreCase(request.getHeader(HttpHeaders.HOST));
			return Optional.of(page.getRawPath() + query)
				.filter((path) -> own && !page.getRawPath().endsWith("/login"))
				.filter(OWN_PATH.asMatchPredicate());
		}
		catch (URISyntaxException ex) {
			return Optional.empty();
		}
	}

	private static Optional<String> next(HttpServletRequest request) {
		return Optional.ofNullable(request.getParameter("next")).filter(OWN_PATH.asMatchPredicate());
	}

}
