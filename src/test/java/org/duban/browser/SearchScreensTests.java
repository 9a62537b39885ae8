package org.duban.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.duban.story.Commands;
import org.duban.story.House;
import org.duban.story.Task;
import org.duban.story.Walk;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

/** What was proposed before, as a member, a clerk and a searcher meet it. */
@BrowserTest
class SearchScreensTests {

	private static final String TITLE = "关于修缮渡口候船长廊的建议";

	private static final String TEXT = "渡口候船长廊建成多年，檐板脱落，座椅缺损，雨雪天乘客无处避让，外地游客多次反映。";

	@LocalServerPort
	int port;

	@Test
	void whatWasProposedBeforeIsShownWhileOneWritesReviewsAndAssigns() {
		House house = House.at(this.port);
		Walk earlier = Walk
			.draft(house, "member081", Commands.draft(TITLE, TEXT, "1.修缮长廊。\n2.增设座椅。", "urban-management"))
			.submit()
			.filed()
			.assigned("tiyu MAIN");
		String number = earlier.file().path("caseNo").asText();
		try (Chromium chromium = Chromium.start()) {
			Desks desks = new Desks(chromium.browser(), this.port);
			Screen writing = desks.phone("member082", "/member/proposals/new");
			writing.page().locator("#title").pressSequentially("关于整修渡口候船长廊的提案");
			PlaywrightAssertions.assertThat(writing.page().locator("#similar")).containsText(number);
			writing.photograph("similar-phone");

			Walk next = Walk
				.draft(house, "member083",
						Commands.draft("关于整修渡口候船长廊的提案", TEXT + "夜间没有照明。", "1.修缮长廊。\n2.安装路灯。", "urban-management"))
				.submit();
			Task review = house.as("clerk").task("first-review", next.id());
			Page form = desks.form("clerk", "first-review", review.id()).page();
			Locator entry = form.locator(".dbf-entries li")
				.filter(new Locator.FilterOptions().setHasText(number))
				.last();
			entry.locator("summary").click();
			PlaywrightAssertions.assertThat(entry).containsText("＋ 夜间没有照明。");
			PlaywrightAssertions.assertThat(entry).containsText("－ 2.增设座椅。");

			next.filed();
			Task plan = house.as("clerk").task("propose-units", next.id());
			Screen assigning = desks.form("clerk", "propose-units", plan.id());
			Locator suggested = assigning.page()
				.locator(".dbf-entries li")
				.filter(new Locator.FilterOptions().setHasText("相近案件"))
				.first();
			PlaywrightAssertions.assertThat(suggested).containsText(number);
			suggested.locator("button").click();
			PlaywrightAssertions.assertThat(assigning.page().locator(".dbf input[name=unit]").first()).hasValue("体育局");
			assigning.photographPart("suggested-units", ".dbf");

			Screen search = desks.phone("clerk", "/search");
			search.page().locator("main input[name=q]").fill("候船长廊 檐板");
			search.page().locator("main button[type=submit]").click();
			PlaywrightAssertions.assertThat(search.page().locator("article.hit mark").first()).containsText("候船长廊");
			search.photograph("search-phone");
		}
	}

}
