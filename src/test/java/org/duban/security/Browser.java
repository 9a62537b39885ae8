package org.duban.security;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** A person at a browser: one session, cookies, and the tokens that our scripts send. */
class Browser {

	final Wire wire;

	final Map<String, String> cookies = new LinkedHashMap<>();

	Browser(Wire wire) {
		this.wire = wire;
	}

	static Browser of(Wire wire, String user) {
		Browser browser = new Browser(wire);
		browser.get("/login");
		HttpResponse<String> entered = browser.form("/login",
				"username=" + user + "&password=demo&_csrf=" + browser.cookies.get("DUBAN-XSRF"));
		if (entered.statusCode() != 302 || entered.headers().firstValue("Location").orElse("").contains("error")) {
			throw new AssertionError(user + " cannot log in: " + entered.statusCode());
		}
		return browser;
	}

	HttpResponse<String> get(String path) {
		return send(this.wire.request(path).GET());
	}

	/** As a person opens it. */
	HttpResponse<String> page(String path) {
		return send(this.wire.request(path).header("Accept", "text/html").GET());
	}

	/** As our scripts do it. */
	HttpResponse<String> call(String method, String path, @Nullable Object body) {
		HttpRequest.Builder request = request(method, path, body);
		header(request, "X-DUBAN-XSRF", "DUBAN-XSRF");
		header(request, "X-XSRF-TOKEN", "XSRF-TOKEN");
		return send(request);
	}

	/** As another site would do it. */
	HttpResponse<String> forged(String method, String path, @Nullable Object body) {
		return send(request(method, path, body));
	}

	HttpResponse<String> form(String path, String fields) {
		return send(this.wire.request(path)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(fields)));
	}

	/** Hands a file in. */
	HttpResponse<String> upload(String path, String name, String content) {
		String boundary = "----duban";
		HttpRequest.Builder request = this.wire.request(path)
			.header("Content-Type", "multipart/form-data; boundary=" + boundary)
			.POST(HttpRequest.BodyPublishers
				.ofString("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
						+ "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--" + boundary
						+ "--\r\n"));
		header(request, "X-DUBAN-XSRF", "DUBAN-XSRF");
		return send(request);
	}

	private HttpRequest.Builder request(String method, String path, @Nullable Object body) {
		HttpRequest.Builder request = this.wire.request(path);
		if (body != null) {
			request.header("Content-Type", "application/json");
		}
		return request.method(method, (body != null) ? HttpRequest.BodyPublishers.ofString(Wire.json(body))
				: HttpRequest.BodyPublishers.noBody());
	}

	private void header(HttpRequest.Builder request, String header, String cookie) {
		if (this.cookies.containsKey(cookie)) {
			request.header(header, this.cookies.get(cookie));
		}
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		if (!this.cookies.isEmpty()) {
			request.header("Cookie",
					this.cookies.entrySet()
						.stream()
						.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
						.collect(Collectors.joining("; ")));
		}
		HttpResponse<String> response = Wire.raw(request);
		response.headers().allValues("Set-Cookie").forEach(this::keep);
		return response;
	}

	private void keep(String cookie) {
		String[] pair = cookie.split(";", 2)[0].split("=", 2);
		if (pair[1].isEmpty()) {
			this.cookies.remove(pair[0]);
		}
		else {
			this.cookies.put(pair[0], pair[1]);
		}
	}

}
