package org.duban.workflow.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The one allow-list before the engine's REST and Tasklist's own API. What is not named
 * is refused: 399 operations exist, about fifteen are needed.
 */
class EngineGate extends OncePerRequestFilter {

	/** Every id has a digit in it, no operation has: {@code task/count} is no task. */
	private static final String ID = "(?=[^/]*[0-9])[A-Za-z0-9:._-]+";

	private static final int LARGEST_PAGE = 200;

	private record Operation(String method, Pattern path) {

		static Operation of(String method, String path) {
			return new Operation(method, Pattern.compile(path.replace("{id}", ID)));
		}

	}

	private static final List<Operation> ALLOWED = List.of(Operation.of("GET", "filter"),
			Operation.of("GET", "filter/count"), Operation.of("GET", "filter/{id}"),
			Operation.of("GET", "filter/{id}/list"), Operation.of("GET", "filter/{id}/count"),
			Operation.of("POST", "filter/{id}/list"), Operation.of("POST", "filter/{id}/count"),
			Operation.of("GET", "task/{id}"), Operation.of("GET", "task/{id}/form"),
			Operation.of("GET", "task/{id}/deployed-form"), Operation.of("GET", "task/{id}/form-variables"),
			Operation.of("POST", "task/{id}/claim"), Operation.of("POST", "task/{id}/submit-form"),
			Operation.of("POST", "task/{id}/complete"), Operation.of("GET", "task/{id}/comment"),
			Operation.of("POST", "task/{id}/comment/create"), Operation.of("GET", "process-definition/{id}"),
			Operation.of("GET", "process-definition/{id}/xml"));

	private static final Pattern REST = Pattern.compile("/engine-rest(?:/engine/default)?/(.*)");

	private static final Pattern TASKLIST = Pattern.compile("/camunda/api/engine/engine/default/(.*)");

	/** Who am I, and the scripts of Tasklist's own plugins. */
	private static final List<Operation> TASKLIST_SELF = List.of(
			Operation.of("GET", "/camunda/api/admin/auth/user/default"),
			Operation.of("GET", "/camunda/api/tasklist/plugin/[A-Za-z-]+/static/[A-Za-z0-9/._-]+"));

	private final ObjectMapper mapper;

	private final boolean engineRest;

	EngineGate(ObjectMapper mapper, boolean engineRest) {
		this.mapper = mapper;
		this.engineRest = engineRest;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getServletPath() + StringUtils.defaultString(request.getPathInfo());
		return !path.startsWith("/engine-rest") && !path.startsWith("/camunda/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		Optional<String> operation = operation(path);
		if (!this.engineRest && !request.getServletPath().startsWith("/camunda/")) {
			refuse(response, HttpStatus.NOT_FOUND, "The engine's own REST is switched off");
			return;
		}
		if (operation.isPresent()) {
			checkEngine(operation.get(), request, response, chain);
		}
		else if (allowedBeside(request.getMethod(), path)) {
			chain.doFilter(request, response);
		}
		else {
			refuse(response, HttpStatus.FORBIDDEN, "Not open here");
		}
	}

	private void checkEngine(String operation, HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws ServletException, IOException {
		boolean ownProfile = operation.equals("user/" + request.getRemoteUser() + "/profile")
				&& request.getMethod().equals("GET");
		boolean named = ALLOWED.stream()
			.anyMatch((allowed) -> allowed.method().equals(request.getMethod())
					&& allowed.path().matcher(operation).matches());
		if (!ownProfile && !named) {
			refuse(response, HttpStatus.FORBIDDEN, "Not open here");
			return;
		}
		if (endless(request)) {
			refuse(response, HttpStatus.BAD_REQUEST, "maxResults is a number from 0 to " + LARGEST_PAGE);
			return;
		}
		if (operation.startsWith("filter/") && request.getMethod().equals("POST")) {
			RepeatableBody body = new RepeatableBody(request);
			if (forbidden(body.content())) {
				refuse(response, HttpStatus.BAD_REQUEST, "Expressions and nested or queries are not allowed");
				return;
			}
			chain.doFilter(body, response);
			return;
		}
		chain.doFilter(request, response);
	}

	/** The engine takes a negative number for no limit at all. */
	private static boolean endless(HttpServletRequest request) {
		String[] asked = request.getParameterValues("maxResults");
		return asked != null && !Arrays.stream(asked)
			.allMatch((one) -> one.matches("[0-9]{1,3}") && Integer.parseInt(one) <= LARGEST_PAGE);
	}

	private static Optional<String> operation(String path) {
		for (Pattern prefix : List.of(REST, TASKLIST)) {
			var matcher = prefix.matcher(path);
			if (matcher.matches()) {
				return Optional.of(matcher.group(1));
			}
		}
		return Optional.empty();
	}

	private static boolean allowedBeside(String method, String path) {
		if (path.startsWith("/engine-rest") || path.startsWith("/camunda/api/")) {
			return TASKLIST_SELF.stream()
				.anyMatch((allowed) -> allowed.method().equals(method) && allowed.path().matcher(path).matches());
		}
		return method.equals("GET") && (path.startsWith("/camunda/app/tasklist/") || path.startsWith("/camunda/lib/")
				|| path.startsWith("/camunda/assets/") || path.equals("/camunda/app/tasklist")
				|| path.equals("/camunda/favicon.ico"));
	}

	private boolean forbidden(byte[] body) {
		if (body.length == 0) {
			return false;
		}
		try {
			return forbidden(this.mapper.readTree(body));
		}
		catch (JsonProcessingException ex) {
			return true;
		}
		catch (IOException ex) {
			return true;
		}
	}

	private static boolean forbidden(@Nullable JsonNode node) {
		if (node == null) {
			return false;
		}
		if (node.isObject()) {
			var names = node.fieldNames();
			while (names.hasNext()) {
				String name = names.next();
				if (name.equals("orQueries") || name.endsWith("Expression") || name.equals("expressions")) {
					return true;
				}
			}
		}
		for (JsonNode child : node) {
			if (forbidden(child)) {
				return true;
			}
		}
		return false;
	}

	private void refuse(HttpServletResponse response, HttpStatus status, String message) throws IOException {
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		this.mapper.writeValue(response.getOutputStream(),
				java.util.Map.of("type", "InvalidRequestException", "message", message));
	}

}
