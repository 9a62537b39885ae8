package org.duban.browser;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The form of an act without a task, on the page of its person. */
final class ActForm {

	private static final String LONG = "经与有关单位反复沟通协商并到现场逐项核对，现将情况说明如下，请一并考虑冬季施工期短、涉及部门多、资金分年度安排等实际困难。";

	private static final String FILL = """
			(form, text) => form.querySelectorAll('textarea, input:not([type])').forEach(field => {
				field.value = text.repeat(1 + field.maxLength / text.length).substring(0, field.maxLength);
			})
			""";

	private static final String STATE = """
			form => [...form.elements].filter(e => e.name)
				.map(e => e.name + '=' + (['radio', 'checkbox'].includes(e.type) ? e.value + e.checked : e.value)).join('|')
			""";

	/** Under which field each error stands. */
	private static final String ERRORS = """
			form => [...form.querySelectorAll('p.error')].filter(e => e.offsetParent !== null)
				.map(e => e.closest('.field')).map(e => e.dataset.name || e.querySelector('[name]').name)
			""";

	private final Screen screen;

	private final String folded;

	private final Locator form;

	ActForm(Screen screen, String act) {
		this(screen, "details:has(form[data-api$='/acts/" + act + "'])",
				"#acts form[data-api$='/acts/" + act + "'], details form[data-api$='/acts/" + act + "']");
	}

	/**
	 * @param folded what is photographed
	 */
	ActForm(Screen screen, String folded, String form) {
		this.screen = screen;
		this.folded = folded;
		this.form = screen.page().locator(form).first();
		this.form.evaluate("form => { const folded = form.closest('details'); if (folded) { folded.open = true; } }");
	}

	/** The longest texts that the form takes. */
	ActForm full() {
		this.form.evaluate(FILL, LONG);
		return this;
	}

	ActForm write(String name, String text) {
		this.form.locator("[name='" + name + "']").fill(text);
		return this;
	}

	ActForm choose(String name, String value) {
		this.form.locator("input[type=radio][name='" + name + "'][value='" + value + "']").check();
		return this;
	}

	ActForm select(String name, int no) {
		this.form.locator("select[name='" + name + "']")
			.selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(no));
		return this;
	}

	/**
	 * Once with something wrong: it says so beside each field, and nothing typed is lost.
	 */
	ActForm refused(String picture, String... fields) {
		Object typed = this.form.evaluate(STATE);
		press();
		this.form.locator("p.error, .notice.error").first().waitFor();
		Set<String> beside = new TreeSet<>(
				((List<?>) this.form.evaluate(ERRORS)).stream().map(String::valueOf).toList());
		assertThat(beside).as("errors of %s", picture).containsExactlyInAnyOrder(fields);
		assertThat(this.form.locator(".notice.error").count()).as("errors of %s that name no field", picture).isZero();
		assertThat(this.form.evaluate(STATE)).as("typed into %s", picture).isEqualTo(typed);
		this.screen.pardon();
		photograph(picture);
		Page page = this.screen.page();
		page.setViewportSize(390, 844);
		photograph(picture + "-phone");
		page.setViewportSize(1366, 768);
		return this;
	}

	/**
	 * Right in itself and too late, because of what somebody else did: the form says so.
	 */
	ActForm overtaken(String picture, String says) {
		Object typed = this.form.evaluate(STATE);
		press();
		assertThat(this.form.locator(".notice.error")).containsText(says);
		assertThat(this.form.evaluate(STATE)).as("typed into %s", picture).isEqualTo(typed);
		this.screen.pardon();
		photograph(picture);
		return this;
	}

	/** With everything right, on a page that says so in its own place. */
	void send() {
		press();
	}

	private void photograph(String picture) {
		this.screen.page().locator(this.folded).first().evaluate("part => part.scrollIntoView()");
		this.screen.photographPart(picture, this.folded);
	}

	/** Then with everything right: the page says what was done. */
	void done(String says) {
		press();
		answered(says);
	}

	/** Whenever it was pressed. */
	void answered(String says) {
		assertThat(this.screen.page().locator("main > .notice[role=status]")).containsText(says);
		this.screen.isSound("after " + says);
	}

	private void press() {
		// Else what was refused before is taken for the answer.
		this.form.evaluate("form => form.querySelectorAll('p.error, .notice.error').forEach(error => error.remove())");
		// Once pressed, the form may be gone.
		boolean asks = this.form.getAttribute("data-confirm") != null;
		this.form.locator("button[type=submit]").first().click();
		if (asks) {
			this.screen.page().locator("dialog button.primary").click();
		}
	}

}
