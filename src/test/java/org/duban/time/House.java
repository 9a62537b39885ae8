package org.duban.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jsoup.Jsoup;

import static org.assertj.core.api.Assertions.assertThat;

/** A running house as people reach it: by HTTP, whichever process it lives in. */
public final class House {

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	private final HttpClient http = HttpClient.newHttpClient();

	private final ObjectMapper json = new ObjectMapper();

	private final String address;

	public House(int port) {
		this.address = "http://localhost:" + port;
	}

	/** What came back. */
	public record Answer(int status, JsonNode body) {
	}

	public JsonNode get(String who, String path) {
		return well(who + " GET " + path, send(who, "GET", path, null));
	}

	public JsonNode post(String who, String path, Object body) {
		return well(who + " POST " + path + " " + body, send(who, "POST", path, body));
	}

	public Answer send(String who, String method, String path, Object body) {
		HttpResponse<byte[]> response = exchange(who, method, path, body);
		try {
			byte[] bytes = response.body();
			return new Answer(response.statusCode(),
					(bytes.length == 0) ? this.json.nullNode() : this.json.readTree(bytes));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A page as a person reads it who has logged in. */
	public String page(String who, String path) {
		HttpClient browser = HttpClient.newBuilder()
			.cookieHandler(new CookieManager())
			.followRedirects(HttpClient.Redirect.NORMAL)
			.build();
		String csrf = Objects
			.requireNonNull(Jsoup.parse(text(browser, request("/login").build())).selectFirst("input[name=_csrf]"))
			.val();
		text(browser,
				request("/login").header("Content-Type", "application/x-www-form-urlencoded")
					.POST(HttpRequest.BodyPublishers.ofString("username=" + who + "&password=demo&_csrf=" + csrf))
					.build());
		return text(browser, request(path).build());
	}

	private static String text(HttpClient browser, HttpRequest request) {
		try {
			HttpResponse<String> response = browser.send(request,
					HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
			assertThat(response.statusCode()).as("%s", request).isEqualTo(200);
			return response.body();
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
		return HttpRequest.newBuilder(URI.create(this.address + path)).timeout(Duration.ofMinutes(5));
	}

	private HttpResponse<byte[]> exchange(String who, String method, String path, Object body) {
		try {
			HttpRequest.BodyPublisher content = (body == null) ? HttpRequest.BodyPublishers.noBody()
					: HttpRequest.BodyPublishers.ofByteArray(this.json.writeValueAsBytes(body));
			HttpRequest.Builder request = request(path).header("Content-Type", "application/json")
				.header("Accept", "application/json, */*")
				.method(method, content);
			if (!who.isEmpty()) {
				request.header("Authorization", "Basic "
						+ Base64.getEncoder().encodeToString((who + ":demo").getBytes(StandardCharsets.UTF_8)));
			}
			return this.http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static JsonNode well(String what, Answer answer) {
		assertThat(answer.status()).as("%s: %s", what, answer.body()).isBetween(200, 299);
		return answer.body();
	}

	public LocalDateTime now() {
		return OffsetDateTime.parse(get("sysadmin", "/api/clock").get("now").asText())
			.atZoneSameInstant(SHANGHAI)
			.toLocalDateTime();
	}

	/** Moves the clock forward to a moment, as the administrator does. */
	public void travelTo(LocalDateTime moment) {
		post("sysadmin", "/api/clock", Map.of("advance", Duration.between(now(), moment).toString()));
	}

}
