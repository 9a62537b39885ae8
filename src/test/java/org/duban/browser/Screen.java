package org.duban.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.Clip;

import static org.assertj.core.api.Assertions.assertThat;

/** A page under observation: what it shows, how it is laid out, what went wrong on it. */
final class Screen {

	/** Names of files and addresses of pages are not words of ours. */
	private static final String NOT_WORDS = "\\.(pdf|jpg|png)\\b";

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

	private final Page page;

	private final List<String> troubles = new ArrayList<>();

	Screen(Page page) {
		this.page = page;
		page.onPageError(this.troubles::add);
		page.onConsoleMessage((message) -> {
			if (message.type().equals("error")) {
				this.troubles.add(message.text());
			}
		});
		page.onResponse((response) -> {
			if (response.status() >= 400) {
				this.troubles.add(response.status() + " " + response.url());
			}
		});
	}

	Page page() {
		return this.page;
	}

	void isSound(String where) {
		assertThat(EnglishWords.on(this.page).stream().map((text) -> text.replaceAll(NOT_WORDS, "")))
			.as("English on " + where)
			.noneMatch((text) -> text.matches("(?s).*[A-Za-z]{3,}.*"));
		assertThat((List<?>) this.page.evaluate(TOO_WIDE)).as("too wide on " + where).isEmpty();
		assertThat((List<?>) this.page.evaluate(NAMELESS)).as("fields without a name on " + where).isEmpty();
		assertThat(this.troubles).as("troubles on " + where).isEmpty();
	}

	/** The whole page from top to bottom. */
	void photograph(String name) {
		isSound(name);
		Pictures.keep(name, this.page.screenshot(new ScreenshotOptions().setFullPage(true)));
	}

	/** What the window shows. */
	void photographWindow(String name) {
		isSound(name);
		Pictures.keep(name, this.page.screenshot());
	}

	/** One part of a page that scrolls by itself, shown in full. */
	void photographPart(String name, String selector) {
		isSound(name);
		int width = this.page.viewportSize().width;
		int height = this.page.viewportSize().height;
		int needed = (Integer) this.page
			.evaluate("selector => Math.ceil(document.querySelector(selector).scrollHeight)", selector);
		this.page.setViewportSize(width, Math.min(needed + 320, 6000));
		var box = this.page.locator(selector).boundingBox();
		Pictures.keep(name, this.page.screenshot(new ScreenshotOptions()
			.setClip(new Clip(box.x - 8, Math.max(box.y - 8, 0), box.width + 16, box.height + 16))));
		this.page.setViewportSize(width, height);
	}

}
