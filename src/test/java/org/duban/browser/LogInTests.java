package org.duban.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class LogInTests {

	@LocalServerPort
	int port;

	@Test
	void aClerkLogsInOnceAndReachesTasklist() {
		try (Chromium chromium = Chromium.start();
				BrowserContext clerk = chromium.browser().newContext(new NewContextOptions().setLocale("zh-CN"))) {
			Page page = clerk.newPage();
			page.navigate("http://localhost:" + this.port + "/login");
			assertThat(page.title()).contains("登录");
			page.getByLabel("用户名").fill("clerk");
			page.getByLabel("密码").fill("demo");
			page.locator("form button[type=submit]").click();
			page.navigate("http://localhost:" + this.port + "/camunda/app/tasklist/");
			PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile(".*/camunda/app/tasklist/.*"));
			PlaywrightAssertions.assertThat(page.locator("body")).containsText("我的待办");
		}
	}

}
