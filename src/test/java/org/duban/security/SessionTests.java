package org.duban.security;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.duban.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Log-in, log-out, cookies and headers. */
@DatabaseTest
class SessionTests {

	@LocalServerPort
	int port;

	private Wire wire;

	@BeforeEach
	void connect() {
		this.wire = new Wire(this.port);
	}

	@Test
	void whoIsNotLoggedInIsAsked() {
		Browser browser = new Browser(this.wire);
		for (String page : List.of("/", "/cases", "/inbox", "/member", "/admin/outbox",
				"/camunda/app/tasklist/default/")) {
			HttpResponse<String> answer = browser.get(page);
			assertThat(answer.statusCode()).as(page).isEqualTo(302);
			assertThat(answer.headers().firstValue("Location").orElse("")).contains("/login");
		}
		for (String path : List.of("/api/tasks", "/api/proposals", "/engine-rest/filter", "/api/clock")) {
			assertThat(browser.get(path).statusCode()).as(path).isEqualTo(401);
		}
		assertThat(browser.get("/login").statusCode()).isEqualTo(200);
		assertThat(this.wire.get("clerk:wrong", "/api/tasks").status()).isEqualTo(401);
		assertThat(this.wire.get("nobody", "/api/tasks").status()).isEqualTo(401);
	}

	@Test
	void whatIsNotThereOrNotOnesOwnIsSaidInWordsWithAWayBack() {
		Browser unit = Browser.of(this.wire, "wenlv-handler");
		Map.of("/supervision", 403, "/nowhere", 404, "/letters/999999", 404).forEach((page, status) -> {
			HttpResponse<String> answer = unit.page(page);
			assertThat(answer.statusCode()).as(page).isEqualTo(status);
			assertThat(answer.body()).as(page)
				.contains((status == 403) ? "您无权查看这个页面" : "没有这个页面")
				.contains("href=\"/\"")
				.doesNotContain("Whitelabel");
		});
	}

	@Test
	void aForgedRequestIsRefusedAndATrueOnePasses() {
		Chain chain = new Chain(this.wire).submitted();
		String task = chain.task("clerk", "first-review");
		Browser clerk = Browser.of(this.wire, "clerk");
		String command = "{\"decision\": \"pass\", \"reviewers\": [\"reviewer1\", \"reviewer2\"]}";
		for (Door door : Door.values()) {
			assertThat(clerk.forged("POST", door.path(task), door.body(command)).statusCode()).as("%s", door)
				.isEqualTo(403);
		}
		assertThat(clerk.forged("PUT", "/api/tasks/" + task + "/draft", "{}").statusCode()).isEqualTo(403);
		assertThat(clerk.forged("POST", "/api/proposals/" + chain.id + "/acts/urge", "{}").statusCode()).isEqualTo(403);
		assertThat(clerk.forged("POST", "/logout", null).statusCode()).isEqualTo(403);
		assertThat(clerk.call("POST", "/api/tasks/" + task + "/complete", command).statusCode()).isEqualTo(200);
	}

	@Test
	void tasklistHasItsOwnTokenBesideOurs() {
		Chain chain = new Chain(this.wire).submitted();
		String task = "/camunda/api/engine/engine/default/task/" + chain.task("clerk", "first-review");
		Browser clerk = Browser.of(this.wire, "clerk");
		clerk.get("/camunda/app/tasklist/default/");
		assertThat(clerk.cookies).containsKeys("DUBAN-XSRF", "XSRF-TOKEN", "JSESSIONID");
		Map<String, String> claim = Map.of("userId", "clerk");
		assertThat(clerk.forged("POST", task + "/claim", claim).statusCode()).isEqualTo(403);
		// Camunda also ends the session that the forger tried to use.
		clerk = Browser.of(this.wire, "clerk");
		clerk.get("/camunda/app/tasklist/default/");
		assertThat(clerk.call("POST", task + "/claim", claim).statusCode()).isEqualTo(204);
		assertThat(this.wire.get("clerk", "/camunda/api/engine/engine/default/filter").status())
			.as("no Basic log-in for Tasklist")
			.isEqualTo(401);
	}

	@Test
	void aSessionEndsWithItsLogOut() {
		Browser clerk = Browser.of(this.wire, "clerk");
		String session = clerk.cookies.get("JSESSIONID");
		clerk.get("/camunda/app/tasklist/default/");
		assertThat(clerk.get("/cases").statusCode()).isEqualTo(200);
		clerk.call("POST", "/logout", null);
		clerk.cookies.put("JSESSIONID", session);
		assertThat(clerk.get("/cases").statusCode()).isEqualTo(302);
		assertThat(clerk.get("/camunda/api/engine/engine/default/filter").statusCode()).isEqualTo(401);
	}

	@Test
	void aSessionHasANewNameAfterLogIn() {
		Browser clerk = new Browser(this.wire);
		clerk.get("/cases");
		String before = clerk.cookies.get("JSESSIONID");
		clerk.get("/login");
		clerk.form("/login", "username=clerk&password=demo&_csrf=" + clerk.cookies.get("DUBAN-XSRF"));
		assertThat(clerk.cookies.get("JSESSIONID")).isNotEqualTo(before);
		assertThat(clerk.get("/cases").statusCode()).isEqualTo(200);
	}

	@Test
	void twoPeopleInOneBrowserAreNotMixedUp() {
		Browser browser = Browser.of(this.wire, "clerk");
		browser.get("/camunda/app/tasklist/default/");
		assertThat(browser.get("/camunda/api/admin/auth/user/default").body()).contains("\"clerk\"");
		browser.call("POST", "/logout", null);
		browser.get("/login");
		browser.form("/login", "username=chair&password=demo&_csrf=" + browser.cookies.get("DUBAN-XSRF"));
		browser.get("/camunda/app/tasklist/default/");
		assertThat(browser.get("/camunda/api/admin/auth/user/default").body()).contains("\"chair\"");
	}

	/** As when the page that refused a form is loaded again, or comes after a log-in. */
	@Test
	void anAddressToWhichSomethingIsOnlySentShowsThePageItBelongsTo() {
		Browser clerk = Browser.of(this.wire, "clerk");
		assertThat(clerk.get("/me/calendar/renew").headers().firstValue("Location").orElse(""))
			.endsWith("/me/calendar");
		assertThat(clerk.get("/inbox/read").headers().firstValue("Location").orElse("")).endsWith("/inbox");
		assertThat(clerk.get("/api/tasks/1/complete").statusCode()).isEqualTo(405);
	}

	@Test
	void pagesCarryTheirHeaders() {
		HttpResponse<String> page = Browser.of(this.wire, "clerk").get("/cases");
		assertThat(page.headers().firstValue("Content-Security-Policy").orElse("")).contains("default-src 'self'",
				"frame-ancestors 'none'");
		assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
		assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
	}

	/** As when forty people open Tasklist at nine o'clock. */
	@Test
	void whoOpenTasklistAtOnceMayEachRunItsScripts() throws Exception {
		Browser clerk = Browser.of(this.wire, "clerk");
		ExecutorService people = Executors.newFixedThreadPool(8);
		try {
			Callable<Boolean> opens = () -> runs(Wire.raw(this.wire.request("/camunda/app/tasklist/default/")
				.header("Cookie", "JSESSIONID=" + clerk.cookies.get("JSESSIONID"))
				.GET()));
			for (Future<Boolean> opened : people.invokeAll(Collections.nCopies(200, opens))) {
				assertThat(opened.get()).isTrue();
			}
		}
		finally {
			people.shutdownNow();
		}
	}

	/** Whether the page's header lets the page's scripts run. */
	private static boolean runs(HttpResponse<String> page) {
		Matcher script = Pattern.compile("<script[^>]* nonce=\"([^\"]+)\"").matcher(page.body());
		assertThat(script.find()).isTrue();
		return page.headers()
			.firstValue("Content-Security-Policy")
			.orElse("")
			.contains("'nonce-" + script.group(1) + "'");
	}

	@Test
	void thereIsNoConsoleAndNothingToLookInto() {
		Browser administrator = Browser.of(this.wire, "sysadmin");
		for (String path : List.of("/h2-console", "/h2-console/", "/actuator/env", "/actuator/heapdump",
				"/actuator/beans", "/actuator/loggers")) {
			assertThat(administrator.get(path).statusCode()).as(path).isEqualTo(404);
		}
	}

	@Test
	void setUpIsClosed() {
		Map<String, Object> user = Map.of("profile", Map.of("id", "evil", "firstName", "e", "lastName", "e"),
				"credentials", Map.of("password", "Evil12345!"));
		String api = "/camunda/api/admin/setup/default/user/create";
		assertThat(this.wire.post(null, api, user).status()).isEqualTo(401);
		for (String page : List.of("/camunda/app/admin/", "/camunda/app/admin/default/setup/",
				"/camunda/app/cockpit/default/", "/camunda/app/welcome/default/")) {
			assertThat(this.wire.get(null, page).status()).as(page).isEqualTo(302);
		}
		for (String person : List.of("sysadmin", "clerk")) {
			Browser browser = Browser.of(this.wire, person);
			browser.get("/camunda/app/tasklist/default/");
			assertThat(browser.call("POST", api, user).statusCode()).isEqualTo(403);
			for (String page : List.of("/camunda/app/admin/default/setup/", "/camunda/app/admin/default/",
					"/camunda/app/cockpit/default/", "/camunda/app/welcome/default/")) {
				assertThat(browser.get(page).statusCode()).as(page).isEqualTo(403);
			}
		}
		assertThat(this.wire.get("evil", "/engine-rest/filter").status()).isEqualTo(401);
	}

}
