package org.duban.browser;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Clip;
import com.microsoft.playwright.options.ViewportSize;

import static org.assertj.core.api.Assertions.assertThat;

/** A page under observation: what it shows, how it is laid out, what went wrong on it. */
public final class Screen {

	/**
	 * Names of files and addresses of mail are not words of ours, columns of a file
	 * neither, and formats have no Chinese name.
	 */
	private static final String NOT_WORDS = "\\.(pdf|jpg|png|docx|xlsx)\\b|\\b(Word|PDF)\\b|[\\w.-]+@[\\w.-]+";

	private static final String TOO_WIDE = """
			() => [document.documentElement, ...document.querySelectorAll('main, .dbf, .task-details, .dbf *')]
				.filter(e => e.offsetParent !== null || e === document.documentElement)
				.filter(e => e.scrollWidth > e.clientWidth + 1 && !['INPUT', 'SELECT', 'TEXTAREA'].includes(e.tagName))
				.filter(e => e.clientWidth > 0 && getComputedStyle(e).display !== 'inline')
				.map(e => e.tagName + '.' + e.className + ' ' + e.scrollWidth + ' > ' + e.clientWidth)
			""";

	private static final String NAMELESS = """
			() => [...document.querySelectorAll('.dbf input, .dbf select, .dbf textarea, main input, main select, main textarea')]
				.filter(e => e.type !== 'hidden' && e.offsetParent !== null)
				.filter(e => ![...(e.labels || [])].some(l => l.textContent.trim()) && !e.getAttribute('aria-label')
					&& !e.getAttribute('aria-labelledby'))
				.map(e => e.outerHTML.slice(0, 160))
			""";

	/** Fields of a form with an error beside them that is seen, and what it says. */
	private static final String ERRORS = """
			() => [...document.querySelectorAll('.dbf-error')].filter(e => e.offsetParent !== null)
				.map(e => {
					const field = e.closest('.field');
					const input = field.querySelector('[data-name],[name]');
					return [(input.getAttribute('data-name') || input.name).replace(/^\\d+/, ''), e.textContent];
				})
			""";

	private static final String TYPED = """
			() => [...document.querySelectorAll('.dbf-fields input, .dbf-fields textarea, .dbf-fields select')]
				.map(e => e.type === 'radio' || e.type === 'checkbox' ? e.name + e.value + e.checked : e.name + '=' + e.value)
			""";

	/** The demo accounts on the page to log in at. */
	private static final String ASIDE = "() => [...document.querySelectorAll('aside')].flatMap(a => a.innerText.split('\\n')).map(t => t.trim())";

	/** Tasklist asks once more for a task that has just been done. */
	private static final Pattern TASK_THAT_WAS_DONE = Pattern
		.compile("404 .*/camunda/api/engine/engine/default/task/[^/]+");

	private final Page page;

	private final List<String> troubles = new ArrayList<>();

	private final List<String> failed = new ArrayList<>();

	private final Set<Request> unanswered = new LinkedHashSet<>();

	Screen(Page page) {
		this.page = page;
		page.onRequest(this.unanswered::add);
		page.onRequestFinished(this.unanswered::remove);
		page.onRequestFailed((request) -> {
			if (this.unanswered.remove(request)) {
				this.failed.add(request.failure() + " " + request.url());
			}
		});
		page.onPageError(this.troubles::add);
		page.onConsoleMessage((message) -> {
			if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
				this.troubles.add(message.text());
			}
		});
		page.onResponse((response) -> {
			String answer = response.status() + " " + response.url();
			if (response.status() >= 400 && !TASK_THAT_WAS_DONE.matcher(answer).matches()) {
				this.troubles.add(answer);
			}
		});
	}

	public Page page() {
		return this.page;
	}

	/** Waits for what must come; if it does not, says what came instead. */
	void await(Locator what) {
		try {
			what.waitFor();
		}
		catch (TimeoutError ex) {
			Pictures.keep("missing", this.page::screenshot);
			throw new AssertionError("%s shows %s; troubles %s; failed %s; unanswered %s".formatted(this.page.url(),
					this.page.locator("body").innerText(), this.troubles, this.failed,
					this.unanswered.stream().map(Request::url).toList()), ex);
		}
	}

	/** What stands in the fields of a form of Tasklist. */
	public Object typed() {
		return this.page.evaluate(TYPED);
	}

	/**
	 * Hands in a form of Tasklist that must be refused; pairs of a field and what stands
	 * beside it. Nothing typed may be lost.
	 */
	public List<?> refused(String what) {
		Object typed = typed();
		this.page.locator(".dbf-submit").click();
		this.page.locator(".dbf-receipt, .dbf-summary:visible").first().waitFor();
		assertThat(this.page.locator(".dbf-receipt").count()).as("%s was taken", what).isZero();
		assertThat(typed()).as("what was typed into %s", what).isEqualTo(typed);
		pardon();
		return (List<?>) this.page.evaluate(ERRORS);
	}

	/** Forgets what went wrong so far: it was meant to. */
	public Screen pardon() {
		this.troubles.clear();
		return this;
	}

	public void isSound(String where) {
		List<?> demo = (List<?>) this.page.evaluate(ASIDE);
		assertThat(EnglishWords.on(this.page)).as("English on " + where)
			.filteredOn((text) -> !demo.contains(text) && !text.startsWith("CSV"))
			.noneMatch((text) -> text.replaceAll(NOT_WORDS, "").matches("(?s).*[A-Za-z]{3,}.*"));
		isLaidOut(where);
	}

	/** In whatever language. */
	void isLaidOut(String where) {
		assertThat((List<?>) this.page.evaluate(TOO_WIDE)).as("too wide on " + where).isEmpty();
		assertThat((List<?>) this.page.evaluate(NAMELESS)).as("fields without a name on " + where).isEmpty();
		assertThat(this.troubles).as("troubles on " + where).isEmpty();
	}

	/** The whole page from top to bottom. */
	void photograph(String name) {
		isSound(name);
		stretched("html", () -> this.page.screenshot(new ScreenshotOptions().setFullPage(true)), name);
	}

	/** What the window shows. */
	void photographWindow(String name) {
		isSound(name);
		Pictures.keep(name, this.page::screenshot);
	}

	/** One part of a page that scrolls by itself, shown in full. */
	public void photographPart(String name, String selector) {
		isSound(name);
		stretched(selector, () -> {
			BoundingBox box = this.page.locator(selector).boundingBox();
			return this.page.screenshot(new ScreenshotOptions()
				.setClip(new Clip(box.x - 8, Math.max(box.y - 8, 0), box.width + 16, box.height + 16)));
		}, name);
	}

	/** In a window so high that nothing scrolls and nothing sticks to its edge. */
	private void stretched(String selector, Supplier<byte[]> shot, String name) {
		ViewportSize usual = this.page.viewportSize();
		int needed = (Integer) this.page.evaluate(
				"selector => { document.activeElement.blur(); return document.querySelector(selector).scrollHeight; }",
				selector);
		this.page.setViewportSize(usual.width, Math.max(usual.height, selector.equals("html") ? needed : needed + 320));
		Pictures.keep(name, shot);
		this.page.setViewportSize(usual.width, usual.height);
	}

}
