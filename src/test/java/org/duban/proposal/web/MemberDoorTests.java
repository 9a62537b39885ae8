package org.duban.proposal.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitUntilState;
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
			page.locator("#situation").fill("");
			page.locator("#situation").focus();
			page.keyboard().insertText("长".repeat(3100));
			page.locator("button:has-text('保存草稿')").click();
			assertThat(page.locator("p.error").first()).containsText("3,100");
			assertThat(page.locator("#situation")).hasValue("长".repeat(3100));
			page.locator("#situation").fill(SITUATION);
			page.locator("ol.items textarea").fill("改造管网");
			page.locator("[data-suggestions] button[data-add]").click();
			page.locator("ol.items textarea").nth(1).fill("加强监测");
			page.locator("ol.items li").nth(1).locator("button[data-do=up]").click();
			page.locator("#category2").selectOption("digital-economy");
			page.locator("#file-case")
				.setInputFiles(new FilePayload("管网照片.png", "image/png",
						new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10 }));
			assertThat(page.locator("#files a.title")).hasText("管网照片.png");
			page.locator("#file-case")
				.setInputFiles(new FilePayload("setup.pdf", "application/pdf", new byte[] { 'M', 'Z', 0, 1 }));
			assertThat(page.locator("[data-purpose=case] p.error")).containsText("内容与扩展名不符");
			page.locator("button:has-text('保存草稿')").click();
			page.waitForURL(Pattern.compile(".*/member$"));
			page.locator("#proposals a.title").first().click();
			page.locator("#q").fill("李");
			page.locator("#found button").first().click();
			page.locator("#cosign button:has-text('邀请联名')").click();
			assertThat(page.locator("#cosign .state").first()).hasText("待签");
			page.locator("main .actions a.primary").click();
			assertThat(page.locator("#situation")).hasValue(SITUATION);
			assertThat(page.locator("ol.items textarea").first()).hasValue("加强监测");
			assertThat(page.locator("ol.items textarea").nth(1)).hasValue("改造管网");
			page.locator("#situation").fill("机密★10年\n" + SITUATION);
			page.locator("button:has-text('保存草稿')").click();
			assertThat(page.locator("p.error").first()).containsText("纸质方式");
			assertThat(page.locator("#situation")).hasValue("机密★10年\n" + SITUATION);
			page.locator("#situation").fill(SITUATION);
			hand(page, "提交提案");
			assertThat(page.locator("main .state").first()).hasText("已提交");
			assertThat(page.locator("#cosign .state").first()).hasText("超时");
			page.locator("details:has(#pull-back-reason) summary").click();
			hand(page, "撤回修改");
			assertThat(page.locator("main .state").first()).hasText("草稿");
		}
	}

	@Test
	void aClerkPicksTheMemberAndUploadsThePaper() {
		try (Chromium chromium = Chromium.start();
				BrowserContext phone = chromium.browser()
					.newContext(new NewContextOptions().setLocale("zh-CN").setViewportSize(390, 844))) {
			Page page = phone.newPage();
			logIn(page, "clerk");
			page.navigate("http://localhost:" + this.port + "/member/proposals/new");
			page.locator("#find-behalf").fill("14032");
			page.locator("#found-behalf button").first().click();
			page.locator("#title").fill("关于代录纸质提案的建议");
			page.locator("#situation").fill(SITUATION);
			page.locator("ol.items textarea").fill("加强监测");
			page.locator("#category2").selectOption("digital-economy");
			page.locator("#contactPerson").fill("林知秋");
			page.locator("#contactTel").fill("0451-00000000");
			hand(page, "提交提案");
			assertThat(page.locator("[role=alert]").first()).containsText("纸质件");
			page.locator("#file-paper")
				.setInputFiles(new FilePayload("纸质件.pdf", "application/pdf",
						"%PDF-1.4 paper".getBytes(StandardCharsets.US_ASCII)));
			assertThat(page.locator("#files a.title")).hasText("纸质件.pdf");
			hand(page, "提交提案");
			assertThat(page.locator("main .state").first()).hasText("已提交");
			assertThat(page.locator("main p.soft").first()).containsText("代录");
			page.locator("#signed-on-paper summary").click();
			page.locator("#find-signed").fill("14033");
			page.locator("#found-signed button").first().click();
			page.locator("#signed-on-paper button[type=submit]").click();
			assertThat(page.locator("#cosign .state").first()).hasText("已签");
		}
	}

	@Test
	void whatIsTypedBeforeThePageListensIsSearchedForToo() {
		try (Chromium chromium = Chromium.start(); BrowserContext phone = chromium.browser().newContext()) {
			Page page = phone.newPage();
			logIn(page, "clerk");
			Deque<Route> held = new ArrayDeque<>();
			page.route("**/htmx.min.js", held::add);
			page.navigate("http://localhost:" + this.port + "/member/proposals/new",
					new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
			page.locator("#find-behalf").fill("14032");
			assertThat(page.locator("#found-behalf button")).hasCount(0);
			held.remove().resume();
			assertThat(page.locator("#found-behalf button").first()).isVisible();
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
