package org.duban.browser;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.duban.story.Commands;
import org.duban.story.House;
import org.duban.story.Walk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A committee's meeting at its page: eight cases, one submit, two refusals, nothing lost.
 */
@BrowserTest
class BatchScreenTests {

	private static final List<String> MATTERS = List.of("冬季供热保障", "老旧小区加装电梯", "冰雪旅游服务标准", "夜间公交线路", "社区养老助餐", "中小学课后服务",
			"沿江步道贯通", "农产品冷链物流");

	@LocalServerPort
	int port;

	private House house;

	private List<Walk> cases = List.of();

	@BeforeEach
	void enter() {
		this.house = House.at(this.port);
	}

	/** Cases with titles of this test's own. */
	private void prepare(String occasion) {
		this.cases = MATTERS.stream()
			.map((matter) -> Walk.draft(this.house, "member0" + (51 + MATTERS.indexOf(matter)),
					Commands.draft("关于" + occasion + matter + "的建议")))
			.map(Walk::submit)
			.toList();
		this.cases.subList(0, 7).forEach((walk) -> walk.reviewed("file"));
		Walk disputed = this.cases.get(7);
		disputed.then("clerk", "first-review", Commands.pass());
		disputed.then("reviewer1", "second-review", Commands.decide("file", "suggestedUnits", List.of("nongye")));
		disputed.then("reviewer2", "second-review",
				Commands.decide("not-file", "reasons", List.of("under-way"), "comment", "市里已列入年度计划。"));
	}

	@Test
	void manyAreDecidedAtOnceAndWhatIsRefusedStays() {
		prepare("会议集中审定");
		try (Chromium chromium = Chromium.start();
				BrowserContext chair = chromium.browser()
					.newContext(new NewContextOptions().setLocale("zh-CN").setViewportSize(1366, 768))) {
			Page page = opened(chair);
			Screen screen = new Screen(page);
			page.locator("#batch-filters [name=q]").fill("会议集中审定");
			PlaywrightAssertions.assertThat(page.locator("ol.batch > li:visible")).hasCount(8);
			page.locator("#batch-all").click();
			choose(page, "夜间公交", "not-file");
			row(page, "夜间公交").locator("textarea[name=comment]").fill("请会后补充理由。");
			choose(page, "沿江步道", "merge");
			row(page, "沿江步道").locator("[name=mainCase]").fill("没有这一件");
			screen.photograph("review-meeting");
			page.locator("form#batch button[type=submit]").click();
			PlaywrightAssertions.assertThat(page.locator(".bar .status")).containsText("办结 5 件，未通过 2 件");
			assertThat(row(page, "夜间公交").textContent()).contains("请填写");
			assertThat(row(page, "沿江步道").textContent()).contains("请从列表中选择");
			page.reload();
			page.locator("#batch-filters [name=q]").fill("会议集中审定");
			PlaywrightAssertions.assertThat(page.locator("ol.batch > li:visible")).hasCount(3);
			assertThat(row(page, "夜间公交").locator("textarea[name=comment]").inputValue()).isEqualTo("请会后补充理由。");
			page.setViewportSize(390, 844);
			screen.photograph("review-meeting-phone");
		}
		assertThat(this.cases.stream().map(Walk::state).toList()).containsExactly("FILED", "FILED", "FILED", "DECISION",
				"FILED", "FILED", "DECISION", "DECISION");
	}

	@Test
	void unitsAreNamedForManyCasesAtOnce() {
		prepare("批量交办");
		this.cases.subList(0, 2).forEach((walk) -> walk.then("chair", "decide-filing", Commands.decide("file")));
		try (Chromium chromium = Chromium.start();
				BrowserContext clerk = chromium.browser()
					.newContext(new NewContextOptions().setLocale("zh-CN").setViewportSize(1366, 768))) {
			Page page = logIn(clerk, "clerk");
			Screen screen = new Screen(page);
			page.navigate("http://localhost:" + this.port + "/batch/propose-units");
			page.locator("#batch-filters [name=q]").fill("批量交办");
			for (String matter : List.of("冬季供热", "老旧小区")) {
				row(page, matter).last().locator("[name=unit]").fill("住建局");
			}
			screen.photograph("batch-propose-units");
			page.locator("form#batch button[type=submit]").click();
			PlaywrightAssertions.assertThat(page.locator(".bar .status")).containsText("办结 2 件");
		}
		assertThat(this.house.as("gov").task("approve-assignment", this.cases.get(0).id()).offers("plan"))
			.containsExactly("zhujian");
		assertThat(this.house.as("gov")
			.post("/api/tasks/complete-many",
					List.of(Map.of("task", this.house.as("gov").task("approve-assignment", this.cases.get(1).id()).id(),
							"command", Commands.decide("approve"))))
			.json()
			.path("results")
			.path(0)
			.path("state")
			.asText()).isEqualTo("ASSIGNED");
	}

	private Page opened(BrowserContext context) {
		Page page = logIn(context, "chair");
		page.navigate("http://localhost:" + this.port + "/review/meeting");
		return page;
	}

	private Page logIn(BrowserContext context, String username) {
		Page page = context.newPage();
		page.navigate("http://localhost:" + this.port + "/login");
		page.getByLabel("用户名").fill(username);
		page.getByLabel("密码").fill("demo");
		page.locator("form button[type=submit]").click();
		page.waitForURL((url) -> !url.contains("/login"));
		return page;
	}

	private static Locator row(Page page, String matter) {
		return page.locator("ol.batch > li:not(.done)", new Page.LocatorOptions().setHasText(matter)).last();
	}

	private static void choose(Page page, String matter, String decision) {
		row(page, matter).locator("[name=decision]").selectOption(decision);
	}

}
