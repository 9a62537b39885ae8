package org.duban.browser;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.duban.story.House;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The administrator's registers of people: what is refused stands beside its field, what
 * was typed stays, what is saved is shown.
 */
@BrowserTest
class RegisterScreensTests {

	private static final String LONG = "关于调整完善专门委员会联系界别和委员服务管理工作机制的决定（主席会议第三十七次会议审议通过）";

	/** Who types where into which field, and one more than it takes. */
	private static final Map<String, Integer> TOO_LONG = Map.of("sysadmin /admin/dictionaries/contact-mode name", 101,
			"sysadmin /admin/letters/filed body", 4001, "sysadmin /admin/parameters/sign.wd basis", 501,
			"sysadmin /admin/calendar name", 51, "sysadmin /admin/calendar source", 101,
			"sysadmin /admin/units newName", 61, "sysadmin /admin/units basis", 501, "sysadmin /admin/sessions basis",
			501, "clerk /supervision name", 51);

	@LocalServerPort
	int port;

	@Test
	void registersOfPeopleAreKeptAtTheDeskAndOnThePhone() {
		House house = House.at(this.port);
		try (Chromium chromium = Chromium.start()) {
			Desks desks = new Desks(chromium.browser(), this.port);
			aConvenerIsTicked(desks);
			aCommitteeIsCorrected(desks);
			aGroupIsGivenACategory(desks);
			for (String page : List.of("conveners", "conveners/plenary-group/group-1", "bodies?code=jingjiwei",
					"review-groups")) {
				look(desks.phone("sysadmin", "/admin/" + page), "phone-" + page.replaceAll("\\W", "-"));
			}
		}
		finally {
			house.as("sysadmin")
				.post("/api/admin/conveners",
						Map.of("kind", "sector", "code", "cpc", "conveners", List.of("member001"), "basis", "复原"))
				.ok();
		}
	}

	/** A browser that cuts what is pasted would lose it unseen. */
	@Test
	void whatIsPastedTooLongIsSaidBesideItsFieldAndNotCut() {
		try (Chromium chromium = Chromium.start()) {
			Desks desks = new Desks(chromium.browser(), this.port);
			TOO_LONG.forEach((field, length) -> {
				String[] place = field.split(" ");
				pasted(desks.page(place[0], place[1]).page(), place[2], length);
			});
		}
	}

	private static void pasted(Page page, String name, int length) {
		String text = LONG.repeat(length / LONG.length() + 1).substring(0, length);
		Locator field = page.locator("main form[method=post] [name=" + name + "]:not([type=hidden])").first();
		field.evaluate("field => { const folded = field.closest('details'); if (folded) { folded.open = true; } }");
		field.evaluate("field => { field.value = ''; }");
		field.focus();
		page.keyboard().insertText(text);
		field.evaluate("field => field.form.requestSubmit()");
		PlaywrightAssertions.assertThat(page.locator("[aria-invalid=true][name=" + name + "]")).hasValue(text);
		PlaywrightAssertions.assertThat(page.locator(".field:has([name=" + name + "]) p.error").first())
			.containsText("%,d".formatted(length - 1));
	}

	private static void aConvenerIsTicked(Desks desks) {
		Screen screen = desks.page("sysadmin", "/admin/conveners");
		PlaywrightAssertions.assertThat(screen.page().locator("table").first()).containsText("小组");
		look(screen, "conveners");
		screen.page().locator("table a[href$='/sector/cpc']").click();
		screen.page().locator("input[value=member002]").check();
		screen.page().locator("#basis").fill(LONG);
		screen.photograph("circle");
		save(screen.page());
		PlaywrightAssertions.assertThat(screen.page()).hasURL(url(screen.page(), "/admin/conveners"));
		PlaywrightAssertions.assertThat(screen.page().locator("table").first()).containsText("刘骁");
		PlaywrightAssertions.assertThat(screen.page().locator("table").last()).containsText(LONG);
	}

	private static void aCommitteeIsCorrected(Desks desks) {
		Screen screen = desks.page("sysadmin", "/admin/bodies?code=jingjiwei");
		Page page = screen.page();
		page.locator("#operators").fill("clerk");
		page.locator("#kind").selectOption("party");
		page.locator("#basis").fill(LONG);
		save(page);
		PlaywrightAssertions.assertThat(page.locator("p.error")).hasCount(2);
		PlaywrightAssertions.assertThat(page.locator(".field:has(#operators) p.error")).containsText("clerk");
		assertThat(page.locator("#basis").inputValue()).isEqualTo(LONG);
		look(screen, "bodies");
	}

	private static void aGroupIsGivenACategory(Desks desks) {
		Screen screen = desks.page("sysadmin", "/admin/review-groups");
		Locator first = screen.page().locator("form[data-api]").first();
		first.locator("summary").click();
		assertThat(first.locator("input[name=categories]:checked").count()).isGreaterThan(3);
		first.locator("input[name=reviewers]").fill("reviewer1");
		first.locator("input[name=basis]").fill(LONG);
		first.locator("button[type=submit]").click();
		PlaywrightAssertions.assertThat(first.locator("p.error")).containsText("2");
		look(screen, "review-groups");
	}

	/** Log-in names are no words, so these pages are not asked for Chinese only. */
	private static void look(Screen screen, String name) {
		assertThat((Boolean) screen.page()
			.evaluate("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
			.as("too wide: " + name)
			.isTrue();
		Pictures.keep(name, () -> screen.page().screenshot(new Page.ScreenshotOptions().setFullPage(true)));
	}

	private static void save(Page page) {
		page.locator("form[data-api] button[type=submit]").click();
	}

	private static String url(Page page, String path) {
		return page.url().replaceFirst("(https?://[^/]+).*", "$1" + path);
	}

}
