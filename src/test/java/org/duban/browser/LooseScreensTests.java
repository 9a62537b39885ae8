package org.duban.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.duban.story.House;
import org.duban.story.LooseItem;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What belongs to no case, on the ledger's page and in Tasklist, at the desk and on the
 * phone.
 */
@BrowserTest
class LooseScreensTests {

	@LocalServerPort
	int port;

	@Test
	void whatNobodyProposedIsEnteredWithoutACase() {
		House house = House.at(this.port);
		try (Chromium chromium = Chromium.start()) {
			Desks desks = new Desks(chromium.browser(), this.port);
			Screen screen = desks.page("party", "/supervision/party");
			Page page = screen.page();
			page.locator("#enter summary").click();
			page.locator("#source").selectOption("supervision");
			page.locator("#unit").selectOption("wenlv");
			page.locator("#content").fill(LooseItem.TEXT);
			page.locator("#dueOn").fill(house.today().plusDays(60).toString());
			page.locator("#activity").fill(LooseItem.ACTIVITY);
			page.locator("#coUnits").selectOption(new String[] { "jiaoyu", "jiaotong" });
			page.locator("#enter button").click();
			PlaywrightAssertions.assertThat(page.locator(".field:has(> #foundOn) p.error")).isVisible();
			PlaywrightAssertions.assertThat(page.locator("#activity")).hasValue(LooseItem.ACTIVITY);
			PlaywrightAssertions.assertThat(page.locator("#coUnits")).hasValues(new String[] { "jiaoyu", "jiaotong" });
			screen.photograph("party-loose-refused");
			page.locator("#foundOn").fill(house.today().minusDays(2).toString());
			page.locator("#foundBy").fill("市政协冰雪经济民主监督小组");
			page.locator("#enter button").click();
			PlaywrightAssertions.assertThat(page.locator(".notice")).containsText("已移交");
			long id = Long.parseLong(page.locator("article.party:has(.mark)").first().getAttribute("id").substring(6));
			worked(desks, new LooseItem(house, id));
		}
	}

	/** In Tasklist, with evidence; on a phone too. */
	private static void worked(Desks desks, LooseItem item) {
		House house = item.house();
		desks.follow(item.task("party", "open-party-item").orElseThrow())
			.choose("open")
			.write("dueOn", house.today().plusDays(60).toString())
			.send();
		urged(desks, item);
		Sheet report = desks.follow(item.task("wenlv-handler", "report-rectification").orElseThrow())
			.write("text", "已补齐十二处停车、换乘标识，每周巡查一次。")
			.handIn("attachment", "标识清单.pdf")
			.check("finished");
		report.looksRight("party-loose-report").send();
		desks.phone("party", "/supervision/party?state=REPORTED").photograph("phone-party-loose");
		desks.page("party", "/supervision/party?state=REPORTED").photograph("party-loose");
		desks.follow(item.task("party", "close-party-item").orElseThrow()).choose("close").send();
		assertThat(item.of("party", "state")).isEqualTo("CLOSED");
	}

	/** From the ledger's page; too many words are kept and said to be so. */
	private static void urged(Desks desks, LooseItem item) {
		String path = "/supervision/party/" + item.id() + "/urge";
		desks.phone("party", path).photograph("phone-party-urge");
		Screen screen = desks.page("party", "/supervision/party");
		Page page = screen.page();
		page.locator("#party-" + item.id() + " a[href='" + path + "']").click();
		page.locator("#text").fill("请抓紧整改。".repeat(100));
		page.locator("main form button").click();
		PlaywrightAssertions.assertThat(page.locator("p.error")).isVisible();
		PlaywrightAssertions.assertThat(page.locator("#text")).hasValue("请抓紧整改。".repeat(100));
		screen.photograph("party-urge-refused");
		page.locator("#text").fill("请于本周五前报送整改进展。");
		page.locator("main form button").click();
		PlaywrightAssertions.assertThat(page.locator(".notice")).containsText("已催办");
		Screen leader = desks.page("wenlv-leader", "/supervision/party");
		leader.photograph("party-loose-letters");
		Page unit = leader.page();
		unit.locator("#party-" + item.id() + " a[href^='/letters/']").click();
		PlaywrightAssertions.assertThat(unit.locator("main")).containsText("请于本周五前报送整改进展。");
	}

}
