package org.duban.browser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.microsoft.playwright.options.WaitUntilState;
import org.duban.story.House;
import org.duban.story.Walk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.story.Commands.decide;

/** What is half typed outlives its page and its log-in, for its own person only. */
@BrowserTest
class KeptTextTests {

	private static final String TEXT = "请抓紧办理，并于本周五前报送进展情况；涉及经费的，请先与财政部门对接。";

	private static final String URGE = "form[data-api$='/acts/urge']";

	private static Chromium chromium;

	private static Desks desks;

	@LocalServerPort
	int port;

	private Screen screen;

	private Page page;

	@BeforeAll
	static void startBrowser(@LocalServerPort int port) {
		chromium = Chromium.start();
		desks = new Desks(chromium.browser(), port);
	}

	@AfterAll
	static void stopBrowser() {
		chromium.close();
	}

	@BeforeEach
	void sitDown() {
		this.screen = desks.stranger();
		this.page = this.screen.page();
		logIn("clerk");
	}

	@Test
	void theTextOfAnActIsThereAgainForWhoTypedItUntilItIsSent() {
		House house = House.at(this.port);
		Walk walk = Walk.assignedCase(house, "wenlv MAIN").signed();
		String path = "/cases/" + walk.id();
		open(path);
		new ActForm(this.screen, "urge").write("text", TEXT);
		this.page.reload();
		assertThat(text()).hasValue(TEXT);
		assertThat(text()).isVisible();

		runOut();
		this.page.locator(URGE + " button[type=submit]").click();
		assertThat(this.page.locator(URGE + " .notice.error")).containsText("登录已过期");
		this.screen.pardon().photographPart("log-in-ran-out", "#act-urge");
		this.page.locator(URGE + " .notice.error a").click();
		logIn("clerk");
		assertThat(text()).hasValue(TEXT);
		assertThat(this.page.locator(URGE + " .restored")).containsText("已恢复");
		this.screen.pardon().photographPart("text-restored", "#act-urge");

		logOut();
		logIn("supervisor");
		open(path);
		assertThat(text()).hasValue("");
		logOut();
		logIn("clerk");
		open(path);
		assertThat(text()).hasValue(TEXT);

		new ActForm(this.screen, "urge").done("催办");
		assertThat(text()).hasValue("");
		open(path);
		assertThat(text()).hasValue("");

		new ActForm(this.screen, "urge").write("text", TEXT);
		this.page.reload();
		this.page.locator(URGE + " .restored button").click();
		assertThat(text()).hasValue("");
		this.page.reload();
		assertThat(text()).hasValue("");
		walk.proposer().act(walk.id(), "withdraw", Map.of("reason", "情况已有变化。")).ok();
		house.as("chair").act(walk.id(), "decide-withdrawal", decide("agree")).ok();
	}

	/**
	 * As over a slow line: the form is seen and pressed before the last script has come.
	 */
	@Test
	void whatIsPressedBeforeThePageListensIsSentOnce() {
		Walk walk = Walk.assignedCase(House.at(this.port), "wenlv MAIN").signed();
		Deque<Route> held = new ArrayDeque<>();
		List<String> sent = new ArrayList<>();
		this.page.route("**/js/typed.js", held::add);
		this.page.onRequest((request) -> {
			if (request.method().equals("POST")) {
				sent.add(request.url());
			}
		});
		this.page.navigate("http://localhost:" + this.port + "/cases/" + walk.id(),
				new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
		ActForm form = new ActForm(this.screen, "urge").write("text", TEXT);
		Locator button = this.page.locator(URGE + " button[type=submit]");
		button.click();
		button.click();
		assertThat(text()).hasValue(TEXT);
		assertThat(sent).isEmpty();
		held.remove().resume();
		form.answered("催办");
		assertThat(sent).singleElement().asString().endsWith("/acts/urge");
	}

	@Test
	void aPlainFormThatMetALogInPageIsFilledAgain() {
		String name = "每周例会视图" + System.nanoTime();
		Locator field = this.page.locator("#view-name");
		open("/supervision");
		unfold();
		field.fill(name);
		runOut();
		this.page.locator("form:has(#view-name) button[type=submit]").click();
		this.page.waitForURL((url) -> url.contains("/login"));
		logIn("clerk");
		assertThat(this.page).hasURL("http://localhost:" + this.port + "/supervision");
		assertThat(field).hasValue(name);
		this.page.locator("form:has(#view-name) button[type=submit]").click();
		Locator saved = this.page.locator("li", new Page.LocatorOptions().setHasText(name));
		unfold();
		saved.first().waitFor();
		assertThat(field).hasValue("");
		open("/supervision");
		assertThat(field).hasValue("");
		unfold();
		saved.locator("button").first().click();
		saved.first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
	}

	private Locator text() {
		return this.page.locator(URGE + " [name=text]");
	}

	private void unfold() {
		this.page.locator("details:has(#view-name)").evaluate("folded => { folded.open = true; }");
	}

	private void open(String path) {
		this.page.navigate("http://localhost:" + this.port + path);
	}

	/** The house has forgotten the session, as after a long absence. */
	private void runOut() {
		this.page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
	}

	private void logOut() {
		this.page.locator("form[action='/logout'] button").click();
		this.page.waitForURL((url) -> url.contains("/login"));
	}

	private void logIn(String username) {
		this.page.getByLabel("用户名").fill(username);
		this.page.getByLabel("密码").fill("demo");
		this.page.locator("form button[type=submit]").click();
		this.page.waitForURL((url) -> !url.contains("/login"));
	}

}
