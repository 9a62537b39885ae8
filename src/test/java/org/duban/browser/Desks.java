package org.duban.browser;

import java.util.HashMap;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.duban.story.Task;

/** The browsers of people: each logs in once, by hand. */
public final class Desks {

	/** Milliseconds; a build machine may be busy with much else. */
	private static final double PATIENCE = 90_000;

	private final Browser browser;

	private final String address;

	private final String language;

	private final Map<String, Screen> desks = new HashMap<>();

	public Desks(Browser browser, int port) {
		this(browser, port, "zh-CN");
	}

	Desks(Browser browser, int port, String language) {
		this.language = language;
		this.browser = browser;
		this.address = "http://localhost:" + port;
	}

	/** The list is chosen and the card in it clicked. */
	Sheet take(Task task, String filter) {
		Screen screen = tasklist(task.person().username());
		screen.page()
			.locator(".task-filters .item h4 a")
			.filter(new Locator.FilterOptions().setHasText(filter))
			.first()
			.click();
		newestFirst(screen.page());
		String name = task.card().path("name").asText();
		String key = task.card().path("key").asText();
		Locator card = screen.page()
			.locator(".tasks-list li.task")
			.filter(new Locator.FilterOptions().setHasText(name))
			.filter(new Locator.FilterOptions().setHasText(task.sheet().path("caseNo").asText()))
			.first();
		Locator facts = screen.page()
			.locator(".dbf[data-task='" + key + "'] .dbf-facts")
			.filter(new Locator.FilterOptions().setHasText(task.card().path("title").asText()));
		// The list is loaded anew while it is clicked: the click is lost, or another card
		// slips under the mouse.
		if (!appears(card)) {
			// Tasklist that is still loading takes the order into its address only.
			screen.page().reload();
		}
		int tries = 0;
		do {
			card.click();
		}
		while (!appears(facts) && ++tries < 10);
		return new Sheet(opened(screen, key), task);
	}

	/** What a test has just made stands on the first page, however much others left. */
	static void newestFirst(Page page) {
		page.evaluate("""
				() => {
					const asked = new URLSearchParams(location.hash.replace(/^#\\/\\??/, ''));
					asked.set('sorting', JSON.stringify([{ sortBy: 'created', sortOrder: 'desc' }]));
					location.hash = '#/?' + asked;
				}
				""");
	}

	static boolean appears(Locator what) {
		try {
			what.waitFor(new Locator.WaitForOptions().setTimeout(5_000));
			return true;
		}
		catch (TimeoutError ex) {
			return false;
		}
	}

	/** As by the link in a message; for lists that are long by now. */
	Sheet follow(Task task) {
		return new Sheet(form(task.person().username(), task.card().path("key").asText(), task.id()), task);
	}

	/** The form of a task as a link opens it. */
	public Screen form(String username, String key, String taskId) {
		Screen screen = desk(username, 1366, 768);
		if (screen.page().url().contains("#/?task=")) {
			screen.page().evaluate("location.hash = '#/'");
			screen.page().locator(".dbf").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
			screen.page().evaluate("id => { location.hash = '#/?task=' + id; }", taskId);
		}
		else {
			screen.page().navigate("about:blank");
			screen.page().navigate(this.address + "/camunda/app/tasklist/default/#/?task=" + taskId);
		}
		return opened(screen, key);
	}

	private static Screen opened(Screen screen, String key) {
		screen.await(screen.page().locator(".dbf[data-task='" + key + "'] .dbf-submit"));
		return screen;
	}

	Screen tasklist(String username) {
		Screen screen = desk(username, 1366, 768);
		screen.page().navigate("about:blank");
		screen.page().navigate(this.address + "/camunda/app/tasklist/default/");
		screen.await(screen.page().locator(".task-filters .item").first());
		return screen;
	}

	Screen page(String username, String path) {
		Screen screen = desk(username, 1366, 768);
		screen.page().navigate(this.address + path);
		return screen;
	}

	Screen phone(String username, String path) {
		Screen screen = desk(username, 390, 844);
		screen.page().navigate(this.address + path);
		return screen;
	}

	Screen wide(String username, String path) {
		Screen screen = desk(username, 1920, 1080);
		screen.page().navigate(this.address + path);
		return screen;
	}

	Screen stranger() {
		Screen screen = new Screen(newPage(1366, 768));
		screen.page().navigate(this.address + "/login");
		return screen;
	}

	private Screen desk(String username, int width, int height) {
		return this.desks.computeIfAbsent(username + width, (any) -> {
			Page page = newPage(width, height);
			page.navigate(this.address + "/login");
			page.locator("#username").fill(username);
			page.locator("#password").fill("demo");
			page.locator("form button[type=submit]").click();
			page.waitForURL((url) -> !url.contains("/login"));
			return new Screen(page);
		});
	}

	private Page newPage(int width, int height) {
		Page page = this.browser
			.newContext(new NewContextOptions().setLocale(this.language)
				.setTimezoneId("Asia/Shanghai")
				.setViewportSize(width, height))
			.newPage();
		page.setDefaultTimeout(PATIENCE);
		page.setDefaultNavigationTimeout(PATIENCE);
		return page;
	}

}
