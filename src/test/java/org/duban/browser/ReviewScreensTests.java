package org.duban.browser;

import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.duban.story.Commands;
import org.duban.story.House;
import org.duban.story.Walk;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages beside the review: two texts compared and merged, the register of units, a
 * suggestion decided.
 */
@BrowserTest
class ReviewScreensTests {

	private static final String SITUATION = "我市沿江步道全长三十余公里，是市民健身休闲的主要去处。目前仍有七处断点，行人须绕行机动车道，存在安全隐患。"
			+ "沿线照明、驿站、公厕数量不足，分布不均。管理上分属多个部门，养护标准不一，损坏设施长期得不到修复。";

	@LocalServerPort
	int port;

	@Test
	void twoTextsAreComparedAndOneIsMergedIntoTheOther() {
		House house = House.at(this.port);
		Walk main = Walk
			.draft(house, "member061", Commands.draft("关于贯通沿江步道完善配套设施的建议", SITUATION,
					"1.年内打通七处断点，先易后难排出工期。\n2.按每两公里一处增设驿站和公厕。", "urban-construction"))
			.submit();
		Walk other = Walk
			.draft(house, "member062",
					Commands.draft("关于打通沿江步道断点完善配套的提案", SITUATION + "汛期部分路段积水严重。",
							"1.年内打通七处断点，先易后难排出工期。\n2.统一养护标准，明确一家牵头。", "urban-construction"))
			.submit();
		other.reviewed("file");
		try (Chromium chromium = Chromium.start(); BrowserContext chair = context(chromium)) {
			Page page = logIn(chair, "chair");
			Screen screen = new Screen(page);
			page.navigate("http://localhost:" + this.port + "/cases/" + other.id() + "/compare/" + main.id());
			screen.photograph("compare");
			page.locator("form[data-api] button[type=submit]").click();
			page.locator("dialog button").first().click();
			PlaywrightAssertions.assertThat(page).hasURL("http://localhost:" + this.port + "/cases/" + other.id());
			PlaywrightAssertions.assertThat(page.locator("main")).containsText("主案");
		}
		assertThat(other.state()).isEqualTo("MERGED");
		main.filed();
		assertThat(main.file().path("merged")).hasSize(1);
	}

	@Test
	void aReformThatLacksSomethingKeepsWhatWasTyped() {
		try (Chromium chromium = Chromium.start(); BrowserContext sysadmin = context(chromium)) {
			Page page = logIn(sysadmin, "sysadmin");
			page.navigate("http://localhost:" + this.port + "/admin/units");
			page.locator("summary").first().click();
			page.locator("#kind").selectOption("MERGE");
			page.locator("#reform-unit").selectOption("tiyu");
			page.locator("form[action$=reform] button[type=submit]").click();
			PlaywrightAssertions.assertThat(page.locator("#successors ~ p.error")).containsText("请选择一个承接单位");
			PlaywrightAssertions.assertThat(page.locator("#basis ~ p.error")).containsText("请填写");
			assertThat(page.locator("#reform-unit").inputValue()).isEqualTo("tiyu");
			Pictures.keep("admin-units", page.screenshot());
		}
	}

	@Test
	void theOfficeDecidesASuggestionOnThePageOfTheCase() {
		House house = House.at(this.port);
		Walk walk = Walk.assignedCase(house, "wenlv MAIN");
		walk.ofUnit("wenlv", "liaison", "sign-for",
				Commands.decide("suggest-unit", "suggestedUnit", "jiaotong", "reason", "涉及旅游专线，建议交通部门共同办理。"));
		try (Chromium chromium = Chromium.start(); BrowserContext gov = context(chromium)) {
			Page page = logIn(gov, "gov");
			page.navigate("http://localhost:" + this.port + "/cases/" + walk.id());
			page.locator("section.card form[data-api$=add-unit] [name=reason]").fill("同意，请交通运输局会办。");
			Pictures.keep("suggestion", page.screenshot());
			page.locator("section.card form[data-api$=add-unit] button").click();
			PlaywrightAssertions.assertThat(page.locator("main")).containsText("已采纳");
		}
		assertThat(walk.units("CO")).isEqualTo(List.of("jiaotong"));
	}

	private static BrowserContext context(Chromium chromium) {
		return chromium.browser().newContext(new NewContextOptions().setLocale("zh-CN").setViewportSize(1366, 768));
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

}
