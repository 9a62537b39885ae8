package org.duban.browser;

import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.duban.story.Commands;
import org.duban.story.House;
import org.duban.story.Walk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.duban.story.Commands.decide;

/** What leaders write on a case, and what everybody sets for oneself. */
@BrowserTest
class OwnScreensTests {

	private static Chromium chromium;

	private static Desks desks;

	@LocalServerPort
	int port;

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
	void whatALeaderWroteIsFollowedUp() {
		House house = House.at(this.port);
		Walk walk = Walk.draft(house, "member571", Commands.draft("关于提升全民健身公共服务能力的建议")).submit().filed();
		walk.assigned("tiyu MAIN").signed();
		form("clerk", walk, "add-instruction").full()
			.write("givenOn", house.today().plusDays(1).toString())
			.write("until", house.today().plusDays(9).toString())
			.refused("act-add-instruction", "level");
		form("clerk", walk, "add-instruction").full()
			.select("level", 1)
			.select("addressee", 1)
			.write("givenOn", house.today().toString())
			.done("登记领导批示");
		form("tiyu-handler", walk, "answer-instruction").write("text", "已办。").refused("act-answer-instruction", "text");
		form("tiyu-handler", walk, "answer-instruction").full().done("报告批示落实情况");
		Screen page = desks.page("supervisor", "/cases/" + walk.id());
		assertThat(page.page().locator("#instructions")).containsText("由体育局落实");
		page.photograph("case-instructions");
		assertThat(page.page().locator("ol.way li.done").first()).containsText("提交");
		assertThat(page.page().locator("ol.way li.now")).containsText("交办");
		page.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(page.page().locator("nav.top")).isHidden();
		assertThat(page.page().locator("ol.way")).isVisible();
		page.photographWindow("case-print");
		desks.phone("supervisor", "/cases/" + walk.id()).photograph("case-instructions-phone");
		walk.proposer().act(walk.id(), "withdraw", Map.of("reason", "情况已有变化。")).ok();
		house.as("chair").act(walk.id(), "decide-withdrawal", decide("agree")).ok();
	}

	@Test
	void whatEverybodySetsForOneself() {
		Screen calendar = desks.page("tiyu-liaison", "/me/calendar");
		calendar.page().locator("form[action$=renew] button").click();
		assertThat(calendar.page().locator("#address input")).hasValue(Pattern.compile(".*/calendar/[\\w-]{43}\\.ics"));
		calendar.photograph("my-calendar");
		Screen phone = desks.phone("tiyu-liaison", "/me/calendar");
		phone.photograph("my-calendar-phone");
		phone.page().locator("form[action$=revoke] button").click();
		assertThat(phone.page().locator("p.notice[role=status]")).containsText("已停用");
		Screen notices = desks.page("tiyu-head", "/me/notices");
		choose(notices, "DIGEST");
		notices.photograph("my-notices");
		desks.phone("tiyu-head", "/me/notices").photograph("my-notices-phone");
		choose(notices, "MAIL");
	}

	@Test
	void theOwnNumberIsCheckedKeptAndShown() {
		Screen mine = desks.page("tiyu-liaison", "/me");
		mine.page().locator("#phone").fill("没有");
		mine.page().locator("main form button[type=submit]").click();
		assertThat(mine.page().locator("p.error")).containsText("应为电话号码");
		assertThat(mine.page().locator("#phone")).hasValue("没有");
		mine.photograph("profile-refused");
		mine.page().locator("#phone").fill("8460 1234 转 6101");
		mine.page().locator("main form button[type=submit]").click();
		assertThat(mine.page().locator("p.notice[role=status]")).containsText("已保存");
		assertThat(mine.page().locator("#phone")).hasValue("8460 1234 转 6101");
		desks.phone("tiyu-liaison", "/me").photograph("profile-phone");
	}

	private static void choose(Screen notices, String way) {
		notices.page().locator("input[name=dates][value=" + way + "]").check();
		notices.page().locator("main form button[type=submit]").click();
		assertThat(notices.page().locator("p.notice[role=status]")).containsText("已保存");
		assertThat(notices.page().locator("input[name=dates][value=" + way + "]")).isChecked();
	}

	private static ActForm form(String person, Walk walk, String act) {
		return new ActForm(desks.page(person, "/cases/" + walk.id()), act);
	}

}
