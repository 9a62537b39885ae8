package org.duban.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** No English word on any screen that a clerk or a unit's handler meets in Tasklist. */
@BrowserTest
class TasklistInChineseTests {

	/** Milliseconds; a build machine may be busy with much else. */
	private static final double PATIENCE = 90_000;

	private static Chromium chromium;

	@LocalServerPort
	int port;

	@Autowired
	TestRestTemplate http;

	@BeforeAll
	static void startBrowser() {
		chromium = Chromium.start();
	}

	@AfterAll
	static void stopBrowser() {
		chromium.close();
	}

	@Test
	void aClerkReadsNoEnglish() {
		new CasesByApi(this.http).submitted("关于完善社区养老服务网络的提案");
		try (BrowserContext clerk = context(1366)) {
			Page page = tasklist(clerk, "clerk");
			assertThat(page).hasTitle("提案办理");
			assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
			readEveryFilter(page);
			readTask(page, "社区养老");
			readMenus(page);
		}
	}

	@Test
	void aHandlerOfAUnitReadsNoEnglish() {
		new CasesByApi(this.http).atUnit("关于推动文旅康养融合发展的提案", "wenlv");
		try (BrowserContext handler = context(1366)) {
			Page page = tasklist(handler, "wenlv-handler");
			readEveryFilter(page);
			readTask(page, "拟写答复");
			readTask(page, "沟通");
			readMenus(page);
		}
	}

	@Test
	void aPhoneShowsOneThingAtATimeInChinese() {
		new CasesByApi(this.http).submitted("关于规范共享单车停放的提案");
		try (BrowserContext phone = context(390)) {
			Page page = tasklist(phone, "clerk");
			readTask(page, "共享单车");
			assertThat(page.locator(".column.tasks-list")).isHidden();
			page.locator(".duban-back").click();
			assertThat(page.locator(".column.tasks-list")).isVisible();
			isChinese(page, "phone");
		}
	}

	@Test
	void aCardSaysTheLightInWords() {
		new CasesByApi(this.http).submitted("关于增设公园座椅的提案");
		try (BrowserContext clerk = context(1366)) {
			Locator card = card(tasklist(clerk, "clerk"), "公园座椅");
			assertThat(card.locator(".duban-light")).hasText(Pattern.compile("● (.+ · )?剩余 \\d+ 个工作日"));
			assertThat(card.locator(".duban-due")).hasText(Pattern.compile("\\d{4}-\\d{2}-\\d{2} 到期"));
			assertThat(card.locator("dl")).containsText("案号");
		}
	}

	@Test
	void aLostLogInLeadsBackToTheTask() {
		new CasesByApi(this.http).submitted("关于保护老字号的提案");
		try (BrowserContext clerk = context(1366)) {
			Page page = tasklist(clerk, "clerk");
			card(page, "老字号").click();
			assertThat(page.locator(".dbf")).containsText("老字号");
			clerk.clearCookies();
			page.reload();
			page.waitForURL(Pattern.compile(".*/login.*"));
			page.navigate(url("/login?next=%2Fcamunda%2Fapp%2Ftasklist%2Fdefault%2F%23%2F%3Ftask%3D1"));
			logIn(page, "clerk");
			assertThat(page).hasURL(Pattern.compile(".*/camunda/app/tasklist/default/#/\\?task=1.*"));
		}
	}

	@Test
	void loggingOutOfTasklistLogsOutOfTheHouse() {
		try (BrowserContext clerk = context(1366)) {
			Page page = tasklist(clerk, "clerk");
			page.locator(".account > a").click();
			page.locator(".account .logout a").click();
			page.waitForURL(Pattern.compile(".*/login.*"));
			page.navigate(url("/camunda/app/tasklist/"));
			assertThat(page).hasURL(Pattern.compile(".*/login.*"));
		}
	}

	private static void readEveryFilter(Page page) {
		Locator filters = page.locator(".task-filters .item h4 a");
		for (int each = filters.count() - 1; each >= 0; each--) {
			filters.nth(each).click();
			assertThat(page.locator(".task-filters .item.active .counter")).hasText(Pattern.compile("\\d+"));
			isChinese(page, "filter " + filters.nth(each).innerText());
		}
	}

	private static void readTask(Page page, String name) {
		card(page, name).click();
		assertThat(page.locator(".dbf")).isVisible();
		isChinese(page, "form of " + name);
		page.locator(".nav-tabs").getByText("流程图").click();
		page.locator(".djs-shape").first().waitFor();
		isChinese(page, "diagram of " + name);
		page.locator(".nav-tabs").getByText("办理").click();
		assertThat(page.locator(".dbf")).isVisible();
	}

	private static void readMenus(Page page) {
		page.locator(".sort-by").click();
		isChinese(page, "sorting");
		page.keyboard().press("Escape");
		page.getByText("快捷键").click();
		page.locator(".shortcut-modal td").first().waitFor();
		isChinese(page, "keys");
		page.locator(".modal-footer").getByText("关闭").click();
		page.locator(".account > a").click();
		isChinese(page, "account");
		page.locator(".account > a").click();
		page.locator(".task-filters .item h4").first().hover();
		page.locator(".tooltip").waitFor();
		isChinese(page, "tooltip");
	}

	private static void isChinese(Page page, String where) {
		assertThat(EnglishWords.on(page)).as(where).isEmpty();
	}

	private static Locator card(Page page, String name) {
		Desks.newestFirst(page);
		Locator card = page.locator(".tasks-list li.task").filter(new Locator.FilterOptions().setHasText(name)).first();
		for (int tries = 0; !Desks.appears(card); tries++) {
			assertThat(tries).as("%s shows %s", page.url(), page.locator("body").innerText()).isLessThan(4);
			// Tasklist that is still loading takes the order into its address only.
			page.reload();
		}
		return card;
	}

	private Page tasklist(BrowserContext context, String person) {
		Page page = context.newPage();
		page.setDefaultTimeout(PATIENCE);
		page.navigate(url("/camunda/app/tasklist/"));
		logIn(page, person);
		page.locator(".task-filters .item").first().waitFor();
		page.locator("[cam-tasks] .loader").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
		return page;
	}

	private static void logIn(Page page, String person) {
		page.getByLabel("用户名").fill(person);
		page.getByLabel("密码").fill("demo");
		page.locator("form button[type=submit]").click();
	}

	private static BrowserContext context(int width) {
		return chromium.browser()
			.newContext(new NewContextOptions().setLocale("zh-CN")
				.setTimezoneId("Asia/Shanghai")
				.setViewportSize(width, 768));
	}

	private String url(String path) {
		return "http://localhost:" + this.port + path;
	}

}
