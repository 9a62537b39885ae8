package org.duban.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.duban.story.Commands;
import org.duban.story.House;
import org.duban.story.Walk;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The papers of a session as a supervisor asks for them, at the desk and on the phone.
 */
@BrowserTest
class PapersScreensTests {

	@LocalServerPort
	int port;

	@Test
	void aCompilationIsAskedForWatchedAndFetchedAndProfilesAreOpened() {
		House house = House.at(this.port);
		Walk.draft(house, "member578", Commands.draft("关于加快老城区雨污分流改造的建议")).submit().filed().assigned("jiaoyu MAIN");
		Walk.draft(house, "member578", Commands.draft("关于完善社区养老服务设施的建议")).submit().filed();
		try (Chromium chromium = Chromium.start()) {
			Desks desks = new Desks(chromium.browser(), this.port);
			Screen screen = desks.page("supervisor", "/statistics/papers");
			Page page = screen.page();
			assertThat(page.locator("#profiles h2")).hasText("情况一览");
			page.locator("#compilations select[name=kind]").selectOption("COLLECTION");
			page.locator("#compilations select[name=sorting]").selectOption("CATEGORY");
			page.locator("#compilations input[name=replies]").check();
			page.locator("#compilations button").click();
			Locator files = page.locator("#compilations tbody tr").first().locator("a.button");
			assertThat(files).hasCount(2,
					new com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions().setTimeout(60_000));
			screen.photograph("papers");
			for (Locator file : files.all()) {
				fetched(page, file);
			}
			for (Locator file : page.locator("#reports a, #progress a, #ledgers a").all()) {
				fetched(page, file);
			}
			desks.phone("supervisor", "/statistics/papers").photograph("phone-papers");
			for (String of : new String[] { "unit?code=jiaoyu", "sector?code=education", "member?code=member578" }) {
				String name = "profile-" + of.replaceAll("\\?.*", "");
				desks.page("supervisor", "/statistics/profile/" + of).photograph(name);
				desks.phone("supervisor", "/statistics/profile/" + of).photograph("phone-" + name);
			}
		}
	}

	private void fetched(Page page, Locator file) {
		String address = file.getAttribute("href");
		var answer = page.request().get("http://localhost:" + this.port + address);
		assertThat(answer.status()).as(address).isEqualTo(200);
		assertThat(answer.body().length).as(address).isGreaterThan(1000);
	}

}
