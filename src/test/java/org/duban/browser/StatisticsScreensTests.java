package org.duban.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.duban.story.Commands;
import org.duban.story.House;
import org.duban.story.Walk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The indicators as a supervisor opens them, from a number to its cases and back. */
@BrowserTest
class StatisticsScreensTests {

	@LocalServerPort
	int port;

	private static Chromium chromium;

	private static Desks desks;

	@BeforeAll
	static void startBrowser(@LocalServerPort int port) {
		chromium = Chromium.start();
		desks = new Desks(chromium.browser(), port);
	}

	@AfterAll
	static void stopBrowser() {
		chromium.close();
	}

	@Test
	void aNumberOpensItsCasesAndAnIndicatorItsDimensions() {
		Walk.draft(House.at(this.port), "member577", Commands.draft("关于完善社区图书室的建议")).submit().filed();
		Screen screen = desks.page("supervisor", "/statistics");
		Page page = screen.page();
		screen.photograph("statistics");
		Locator submitted = page.locator("tr[data-code=submitted] td.number a").first();
		String count = submitted.textContent();
		submitted.click();
		assertThat(page.locator("main .soft").first()).containsText(count);
		screen.isSound("statistics-cases");
		page.goBack();
		page.locator("tr[data-code=submitted] th a").click();
		assertThat(page.locator(".chart svg")).isVisible();
		screen.photograph("statistics-split");
		page.locator("[data-chart-kind]").selectOption("ring");
		assertThat(page.locator(".chart svg")).isVisible();
		page.setViewportSize(390, 844);
		screen.photograph("phone-statistics-split");
		desks.phone("supervisor", "/statistics").photograph("phone-statistics");
	}

	@Test
	void theMeetingRoomSeesTheSessionAtOnce() {
		Screen screen = desks.page("supervisor", "/screen");
		screen.page().setViewportSize(1920, 1080);
		assertThat(screen.page().locator("#screen .figures > div")).hasCount(6);
		screen.photographWindow("screen");
	}

}
