package org.duban.proposal.web;

import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.duban.browser.BrowserTest;
import org.duban.browser.Chromium;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A member with a phone. */
@BrowserTest
class MemberDoorTests {

	private static final String SITUATION = "冬季供热管网老化，多个小区室温不达标，群众反映强烈，已经连续三年没有得到根本解决。";

	@LocalServerPort
	int port;

	@Test
	void writesInvitesAndSubmitsOnAPhone() {
		try (Chromium chromium = Chromium.start();
				BrowserContext phone = chromium.browser()
					.newContext(new NewContextOptions().setLocale("zh-CN").setViewportSize(390, 844))) {
			Page page = phone.newPage();
			logIn(page, "member031");
			page.locator("main .actions a.primary").click();
			page.locator("#title").fill("关于改造老旧供热管网的建议（手机）");
			page.locator("#situation").fill("太短");
			hand(page, "提交提案");
			assertThat(page.locator("p.error").first()).containsText("30");
			page.locator("#situation").fill(SITUATION);
			page.locator("ol.items textarea").fill("改造管网");
			page.locator("[data-suggestions] button[data-add]").click();
			page.locator("ol.items textarea").nth(1).fill("加强监测");
			page.locator("ol.items li").nth(1).locator("button[data-do=up]").click();
			page.locator("#category2").selectOption("digital-economy");
			page.locator("button:has-text('保存草稿')").click();
			page.waitForURL(Pattern.compile(".*/member$"));
			page.locator("#proposals a.title").first().click();
			page.locator("#q").fill("李");
			page.locator("#found button").first().click();
			page.locator("#cosign button:has-text('邀请联名')").click();
			assertThat(page.locator("#cosign .state").first()).hasText("待签");
			page.locator("main .actions a.primary").click();
			assertThat(page.locator("#situation")).hasValue(SITUATION);
			hand(page, "提交提案");
			assertThat(page.locator("main .state").first()).hasText("已提交");
			assertThat(page.locator("#cosign .state").first()).hasText("超时");
		}
	}

	private void logIn(Page page, String username) {
		page.navigate("http://localhost:" + this.port + "/login");
		page.getByLabel("用户名").fill(username);
		page.getByLabel("密码").fill("demo");
		page.locator("form button[type=submit]").click();
		page.waitForURL((url) -> !url.contains("/login"));
		page.navigate("http://localhost:" + this.port + "/member");
	}

	private static void hand(Page page, String button) {
		page.locator("button:has-text('" + button + "')").click();
		page.locator("dialog button.primary").click();
	}

}
