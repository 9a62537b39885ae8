package org.duban.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.jspecify.annotations.Nullable;

/**
 * The running house as its people reach it: HTTP, log-in by Basic, nothing else. Example:
 * {@code house.as("clerk").task("first-review", id).answer(Commands.pass())}.
 */
public final class House {

	static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule())
		.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

	private final HttpClient client = HttpClient.newHttpClient();

	private final URI address;

	private House(URI address) {
		this.address = address;
	}

	public static House at(int port) {
		return new House(URI.create("http://localhost:" + port));
	}

	/** One of the demo accounts; they share one password. */
	public Person as(String username) {
		return new Person(this, username);
	}

	public LocalDate today() {
		return OffsetDateTime.parse(as("clerk").get("/api/clock").path("now").asText()).toLocalDate();
	}

	/** Moves the house's clock, which only goes forward and is shared by all tests. */
	public void letPass(int days) {
		as("sysadmin").post("/api/clock", Map.of("advance", "P" + days + "D")).ok();
	}

	/** Moves the clock to noon of a day, if that day is still to come. */
	public void waitUntil(LocalDate day) {
		OffsetDateTime now = OffsetDateTime.parse(as("clerk").get("/api/clock").path("now").asText());
		Duration way = Duration.between(now, day.atTime(12, 0).atOffset(now.getOffset()));
		if (!way.isNegative() && !way.isZero()) {
			as("sysadmin").post("/api/clock", Map.of("advance", way.withNanos(0).plusSeconds(1).toString())).ok();
		}
	}

	Reply send(String username, String method, String path, @Nullable Object body) {
		String basic = Base64.getEncoder().encodeToString((username + ":demo").getBytes(StandardCharsets.UTF_8));
		try {
			HttpRequest.BodyPublisher content = (body != null)
					? HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))
					: HttpRequest.BodyPublishers.noBody();
			HttpResponse<String> response = this.client.send(request(path).header("Authorization", "Basic " + basic)
				.header("Content-Type", "application/json")
				.method(method, content)
				.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
			return new Reply(username + " " + method + " " + path, response.statusCode(), response.body());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** A file from a person's desk; its id. */
	long upload(String username, long proposalId, String purpose, byte[] pdf) {
		return handIn(username, "/api/proposals/" + proposalId + "/attachments?purpose=" + purpose, "scan.pdf", pdf)
			.json()
			.path("id")
			.asLong();
	}

	Reply handIn(String username, String path, String name, byte[] content) {
		String basic = Base64.getEncoder().encodeToString((username + ":demo").getBytes(StandardCharsets.UTF_8));
		String mark = "part-of-the-form";
		String head = "--" + mark + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n"
				+ "Content-Type: application/octet-stream\r\n\r\n";
		String form = head + new String(content, StandardCharsets.ISO_8859_1) + "\r\n--" + mark + "--\r\n";
		try {
			HttpResponse<String> response = this.client.send(request(path).header("Authorization", "Basic " + basic)
				.header("Content-Type", "multipart/form-data; boundary=" + mark)
				.POST(HttpRequest.BodyPublishers.ofString(form, StandardCharsets.ISO_8859_1))
				.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
			return new Reply(username + " POST " + path, response.statusCode(), response.body());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** A page as a browser gets it after logging in. */
	String page(String username, String path) {
		return new String(download(username, path), StandardCharsets.UTF_8);
	}

	/** A file as a browser gets it after logging in. */
	byte[] download(String username, String path) {
		CookieManager cookies = new CookieManager();
		HttpClient browser = HttpClient.newBuilder()
			.cookieHandler(cookies)
			.followRedirects(HttpClient.Redirect.NORMAL)
			.build();
		try {
			browser.send(request("/login").build(), HttpResponse.BodyHandlers.discarding());
			String token = cookies.getCookieStore()
				.getCookies()
				.stream()
				.filter((cookie) -> cookie.getName().equals("DUBAN-XSRF"))
				.map(HttpCookie::getValue)
				.findFirst()
				.orElseThrow();
			browser.send(request("/login").header("Content-Type", "application/x-www-form-urlencoded")
				.POST(HttpRequest.BodyPublishers.ofString("username=" + username + "&password=demo&_csrf=" + token))
				.build(), HttpResponse.BodyHandlers.discarding());
			HttpResponse<byte[]> page = browser.send(request(path).header("Accept", "text/html").build(),
					HttpResponse.BodyHandlers.ofByteArray());
			new Reply(username + " GET " + path, page.statusCode(), new String(page.body(), StandardCharsets.UTF_8))
				.ok();
			return page.body();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(this.address.resolve(path)).timeout(Duration.ofMinutes(5));
	}

	static JsonNode json(String text) {
		try {
			return JSON.readTree(text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
