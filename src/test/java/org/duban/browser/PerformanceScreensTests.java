package org.duban.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.duban.story.House;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Members' performance as the office enters it and a member reads it, at the desk and on
 * the phone.
 */
@BrowserTest
class PerformanceScreensTests {

	@LocalServerPort
	int port;

	@Test
	void theOfficeEntersAndAMemberReads() {
		House house = House.at(this.port);
		try (Chromium chromium = Chromium.start()) {
			Desks desks = new Desks(chromium.browser(), this.port);
			Screen screen = desks.page("clerk", "/performance/events");
			Page page = screen.page();
			page.locator("#enter summary").click();
			page.locator("#item").selectOption("survey");
			page.locator("#title").fill("老旧小区供热改造视察");
			page.locator("#heldOn").fill(house.today().toString());
			page.locator("#full").fill("14572、没有这位");
			page.locator("#leave").fill("14573");
			page.locator("#enter button").click();
			PlaywrightAssertions.assertThat(page.locator("fieldset p.error")).containsText("没有这位");
			PlaywrightAssertions.assertThat(page.locator("#leave")).hasValue("14573");
			screen.photograph("performance-refused");
			page.locator("#full").fill("14572");
			page.locator("#enter button").click();
			PlaywrightAssertions.assertThat(page.locator("#parts li")).hasCount(2);
			screen.photograph("performance-event");
			own(desks);
			for (String path : new String[] { "/performance?words=1457", "/performance/events", "/performance/scheme",
					"/performance/members/member572", "/performance/talks" }) {
				String name = path.replaceAll("\\W+", "-").substring(1);
				desks.page("clerk", path).photograph("clerk-" + name);
				desks.phone("clerk", path).photograph("phone-" + name);
			}
			Screen admin = desks.phone("sysadmin", "/performance/scheme");
			admin.page().locator("#set summary").click();
			admin.page().locator("#each-filed").fill("13");
			admin.page().locator("#most-filed").fill("12");
			admin.page().locator("#reason").fill("主席会议决定");
			admin.page().locator("#set button").click();
			PlaywrightAssertions.assertThat(admin.page().locator("#set p.error").first()).containsText("提交立案提案");
			PlaywrightAssertions.assertThat(admin.page().locator("#each-filed")).hasValue("13");
			admin.photograph("phone-performance-scheme-refused");
		}
	}

	private static void own(Desks desks) {
		Screen phone = desks.phone("member572", "/member");
		phone.page().locator("nav.top a[href='/member/performance']").click();
		PlaywrightAssertions.assertThat(phone.page().locator(".chart svg")).hasCount(2);
		phone.page().locator("#item-survey summary").click();
		PlaywrightAssertions.assertThat(phone.page().locator("#item-survey tbody")).containsText("老旧小区供热改造视察");
		phone.photograph("member-performance-phone");
		desks.page("member572", "/member/performance").photograph("member-performance");
	}

}
