package org.duban.browser;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.duban.story.Commands;
import org.duban.story.House;
import org.duban.story.Walk;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** English stands complete beside Chinese, at a desk and on a phone. */
@BrowserTest
class EnglishScreensTests {

	/** Whose pages; those of a case are told by its id. */
	private static final Map<String, List<String>> PAGES = Map.of("clerk",
			List.of("/", "/cases", "/cases/0", "/inbox", "/supervision", "/supervision/history",
					"/supervision/reminders", "/supervision/urges", "/circulars", "/look-back", "/members",
					"/member/proposals/new", "/search?q=%E7%A4%BE%E5%8C%BA%E6%96%87%E5%8C%96", "/register",
					"/me/calendar", "/me/notices", "/stand-in", "/key-askings", "/performance", "/performance/events",
					"/performance/talks", "/performance/scheme", "/assessment", "/assessment/ratings?year=2003"),
			"gov", List.of("/cases/0", "/key-opinions"), "wenlv-handler", List.of("/cases/0", "/assessment/ratings"),
			"member591",
			List.of("/member", "/member/proposals/0", "/member/open", "/member/proposals/new", "/member/performance",
					"/assessment/ratings"),
			"sysadmin",
			List.of("/admin", "/admin/parameters", "/admin/parameters/sign.wd", "/admin/calendar",
					"/admin/dictionaries", "/admin/dictionaries/district", "/admin/letters", "/admin/sessions",
					"/admin/templates", "/admin/templates/URGE", "/admin/units", "/admin/bodies", "/admin/conveners",
					"/admin/review-groups", "/admin/outbox", "/admin/reminders", "/admin/sign-off", "/admin/reopen",
					"/admin/search-index", "/assessment/weights"));

	@LocalServerPort
	int port;

	private final ChineseMessages chinese = new ChineseMessages();

	private final Map<String, Object> left = new TreeMap<>();

	@Test
	void noWordOfTheHouseIsLeftInChineseAndNothingIsCut() {
		House house = House.at(this.port);
		Walk walk = Walk.draft(house, "member591", Commands.draft("关于健全社区文化活动长效机制的建议")).submit().filed();
		walk.assigned("wenlv MAIN").signed().prepared();
		walk.issued("wenlv", Commands.promising(house.today().plusDays(60))).delivered("wenlv", "gov");
		walk.says("basically-satisfied");
		try (Chromium chromium = Chromium.start()) {
			Desks desks = new Desks(chromium.browser(), this.port, "en-US");
			look(desks.stranger(), "stranger /login");
			PAGES.forEach((person, pages) -> pages
				.forEach((path) -> look(desks.page(person, path.replace("/0", "/" + walk.id())), person + " " + path)));
		}
		assertThat(this.left).isEmpty();
	}

	private void look(Screen screen, String where) {
		List<String> words = this.chinese.on(screen.page());
		if (!words.isEmpty()) {
			this.left.put(where, words);
		}
		isLaidOut(screen, where);
		screen.page().setViewportSize(390, 844);
		isLaidOut(screen, where + " on a phone");
		screen.page().setViewportSize(1366, 768);
		screen.pardon();
	}

	private void isLaidOut(Screen screen, String where) {
		try {
			screen.isLaidOut(where);
		}
		catch (AssertionError ex) {
			this.left.put(where + ": layout", ex.getMessage());
		}
		Pictures.keep("en-" + where.replaceAll("\\W+", "-"), screen.page()::screenshot);
	}

}
