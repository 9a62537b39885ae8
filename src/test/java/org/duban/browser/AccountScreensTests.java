package org.duban.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** An account from its first day to its last, on the screen. */
@BrowserTest
class AccountScreensTests {

	private static final String LONG = "关于调整承办单位提案办理工作分管领导和联络员的函（发展改革委员会办公室二〇二六年第十七号）";

	private static final String OWN = "Song-hua-jiang-7";

	private static Chromium chromium;

	private static Desks desks;

	@LocalServerPort
	int port;

	@Autowired
	JdbcTemplate jdbc;

	private final String name = "zx" + System.nanoTime();

	@BeforeAll
	static void startBrowser(@LocalServerPort int port) {
		chromium = Chromium.start();
		desks = new Desks(chromium.browser(), port);
	}

	@AfterAll
	static void stopBrowser() {
		chromium.close();
	}

	@AfterEach
	void leave() {
		this.jdbc.update("update account set enabled = false where username like 'zx%'");
	}

	@Test
	void anAccountIsMadeUsedAndStopped() {
		Screen screen = desks.page("sysadmin", "/admin/accounts/new");
		Page page = screen.page();
		page.locator("#username").fill(this.name);
		page.locator("#name").fill("内蒙古自治区呼伦贝尔市鄂伦春自治旗驻哈尔滨市联络处");
		page.locator("#mail").fill("no mail");
		page.locator("input[value=unit-handler]").check();
		page.locator("#basis").fill(LONG);
		page.locator("#entry button[type=submit]").click();
		assertThat(page.locator(".field:has(#mail) p.error")).isVisible();
		assertThat(page.locator("#basis")).hasValue(LONG);
		assertThat(page.locator("input[value=unit-handler]")).isChecked();
		keep(screen, "account-new");
		page.locator("#mail").fill("");
		page.locator("#unit").selectOption("fagai");
		page.locator("#entry button[type=submit]").click();
		assertThat(page.locator("#once code")).isVisible();
		String once = page.locator("#once code").textContent();
		keep(screen, "account-made");

		chooses(once);
		stops(page);
		look("accounts", "/admin/accounts?words=" + this.name.substring(0, 4));
		look("accounts-all", "/admin/accounts?role=unit-liaison");
	}

	private void chooses(String once) {
		Screen stranger = desks.stranger();
		Page person = stranger.page();
		person.locator("#username").fill(this.name);
		person.locator("#password").fill(once);
		person.locator("form button[type=submit]").click();
		assertThat(person).hasURL("http://localhost:" + this.port + "/me/password");
		person.locator("#current").fill(once);
		person.locator("#next").fill("short");
		person.locator("#again").fill("short");
		person.locator("main form button[type=submit]").click();
		assertThat(person.locator(".field:has(#next) p.error")).isVisible();
		stranger.photograph("password");
		person.locator("#current").fill(once);
		person.locator("#next").fill(OWN);
		person.locator("#again").fill(OWN);
		person.locator("main form button[type=submit]").click();
		assertThat(person.locator("p.notice")).containsText("密码已修改");
		person.navigate("http://localhost:" + this.port + "/cases");
		assertThat(person.locator("main h1")).isVisible();
		desks.phone("clerk", "/me/password").photograph("password-phone");
	}

	private void stops(Page page) {
		page.navigate("http://localhost:" + this.port + "/admin/accounts/" + this.name);
		Locator stop = page.locator("#stop");
		stop.locator("summary").click();
		stop.locator("button[type=submit]").click();
		assertThat(stop.locator("p.error")).isVisible();
		stop.locator("input[name=basis]").fill(LONG);
		stop.locator("button[type=submit]").click();
		assertThat(page.locator("#history li").first()).containsText(LONG);
		assertThat(page.locator("#start")).isVisible();
		keep(desks.phone("sysadmin", "/admin/accounts/new"), "account-new-phone");
		look("account-stopped", "/admin/accounts/" + this.name);
	}

	/** At the desk and on the phone. */
	private static void look(String name, String path) {
		keep(desks.page("sysadmin", path), name);
		keep(desks.phone("sysadmin", path), name + "-phone");
	}

	/** Log-in names are no words, so these pages are not asked for Chinese only. */
	private static void keep(Screen screen, String name) {
		Assertions
			.assertThat((Boolean) screen.page()
				.evaluate("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
			.as("too wide: " + name)
			.isTrue();
		Pictures.keep(name, screen.page().screenshot(new Page.ScreenshotOptions().setFullPage(true)));
	}

}
