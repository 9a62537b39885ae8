package org.duban.security;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/** Programs that call the house, each as somebody; no session, no cookies. */
class Wire {

	private static final HttpClient CLIENT = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.followRedirects(HttpClient.Redirect.NEVER)
		.build();

	static final ObjectMapper MAPPER = new ObjectMapper();

	private final String address;

	Wire(int port) {
		this.address = "http://localhost:" + port;
	}

	Answer get(@Nullable String user, String path) {
		return call(user, "GET", path, null);
	}

	Answer post(@Nullable String user, String path, Object body) {
		return call(user, "POST", path, body);
	}

	/** A body that is a string is JSON already. */
	Answer call(@Nullable String user, String method, String path, @Nullable Object body) {
		HttpRequest.Builder request = request(path);
		if (user != null) {
			request.header("Authorization",
					"Basic " + Base64.getEncoder().encodeToString((user + ":demo").getBytes(StandardCharsets.UTF_8)));
		}
		return send(request, method, body);
	}

	HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.address + path)).header("Accept", "application/json");
	}

	static Answer send(HttpRequest.Builder request, String method, @Nullable Object body) {
		if (body != null) {
			request.header("Content-Type", "application/json");
		}
		HttpResponse<String> response = raw(request.method(method, (body != null)
				? HttpRequest.BodyPublishers.ofString(json(body)) : HttpRequest.BodyPublishers.noBody()));
		return new Answer(response.statusCode(), response.body());
	}

	static HttpResponse<String> raw(HttpRequest.Builder request) {
		try {
			return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

	static String json(Object body) {
		try {
			return (body instanceof String text) ? text : MAPPER.writeValueAsString(body);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

}
