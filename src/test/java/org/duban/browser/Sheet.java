package org.duban.browser;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.duban.story.Task;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The form of one task, open in Tasklist, filled in as a person would. */
final class Sheet {

	private static final List<String> SAY_NOTHING = List.of("提交", "完成", "确定", "保存");

	private static final String FOCUS = """
			() => {
				const e = document.activeElement;
				const style = getComputedStyle(e);
				const seen = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
				if (e.classList.contains('dbf-submit')) return 'submit';
				return e.closest('.dbf') && !seen ? 'unseen ' + e.outerHTML.slice(0, 120) : 'on the way';
			}
			""";

	private final Screen screen;

	private final Page page;

	private final Task task;

	Sheet(Screen screen, Task task) {
		this.screen = screen;
		this.page = screen.page();
		this.task = task;
	}

	Sheet choose(String value) {
		return choose("decision", value);
	}

	Sheet choose(String name, String value) {
		this.page.locator(".dbf input[type=radio][name=" + name + "][value='" + value + "']").check();
		return this;
	}

	/** One of the choices that the server offers, the first or the first few. */
	Sheet check(String name) {
		this.page.locator(".dbf input[type=checkbox][name=" + name + "]").check();
		return this;
	}

	Sheet tick(String name, int howMany) {
		Locator choices = this.page.locator(".dbf [data-name=" + name + "] input");
		for (int i = 0; i < howMany; i++) {
			choices.nth(i).check();
		}
		return this;
	}

	Sheet write(String name, String text) {
		return write(name, 0, text);
	}

	Sheet write(String name, int row, String text) {
		Locator field = this.page.locator(".dbf input[name=" + name + "], .dbf textarea[name=" + name + "]").nth(row);
		field.fill(text);
		assertThat(field).hasValue(text);
		return this;
	}

	Sheet select(String name, int row, String value) {
		this.page.locator(".dbf select[name=" + name + "]").nth(row).selectOption(value);
		return this;
	}

	/** A code of a list, found by typing its name. */
	Sheet find(String name, String text) {
		this.page.locator(".dbf [data-name=" + name + "] input").fill(text);
		this.page.keyboard().press("Tab");
		return this;
	}

	Sheet addRow() {
		this.page.locator(".dbf .dbf-add").first().click();
		return this;
	}

	Sheet addRow(String list) {
		this.page.locator(".dbf [data-name=" + list + "] .dbf-add").click();
		return this;
	}

	Sheet handIn(String name, String file) {
		this.page.locator(".dbf [data-name=" + name + "] input[type=file]")
			.setInputFiles(new FilePayload(file, "application/pdf",
					"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes()));
		this.page.locator(".dbf .dbf-chip").first().waitFor();
		return this;
	}

	Sheet looksRight(String picture) {
		Locator facts = this.page.locator(".dbf-facts");
		String number = this.task.sheet().path("caseNo").asText();
		assertThat(facts).containsText(number);
		assertThat(facts).containsText(this.task.sheet().path("title").asText());
		if (!this.task.due().isEmpty() && !this.task.due().equals("null")) {
			assertThat(facts).containsText(Pattern.compile("剩余 \\d+ 个工作日|今日到期|已超期 \\d+ 个工作日"));
		}
		assertThat(button()).as("the button of %s", picture).hasSizeGreaterThan(1).isNotIn(SAY_NOTHING);
		assertThat(this.page.locator(".dbf-submit")).isEnabled();
		isReachedByKeyboard(picture);
		this.screen.photographPart(picture, ".dbf");
		return this;
	}

	private void isReachedByKeyboard(String picture) {
		Locator first = this.page
			.locator(".dbf-fields input:visible, .dbf-fields textarea:visible, .dbf-fields select:visible")
			.first();
		first.focus();
		for (int steps = 0; steps < 120; steps++) {
			this.page.keyboard().press("Tab");
			String where = (String) this.page.evaluate(FOCUS);
			assertThat(where).as("focus on %s", picture).doesNotStartWith("unseen");
			if (where.equals("submit")) {
				return;
			}
		}
		throw new AssertionError("The keyboard does not reach the button of " + picture);
	}

	/** Presses the button; what the receipt says. */
	String send() {
		String button = button();
		this.page.locator(".dbf-submit").click();
		this.page.locator(".dbf-receipt, .dbf-summary:visible").first().waitFor();
		Locator receipt = this.page.locator(".dbf-receipt");
		assertThat(this.page.locator(".dbf").innerText()).as("after %s", button).contains("已办理：" + button);
		String text = receipt.innerText();
		assertThat(text).containsAnyOf("下一步", "还在等待");
		this.screen.isSound("receipt of " + button);
		return text;
	}

	Sheet photographReceipt(String picture) {
		this.screen.photographPart(picture, ".dbf");
		return this;
	}

	private String button() {
		return this.page.locator(".dbf-submit").innerText();
	}

}
