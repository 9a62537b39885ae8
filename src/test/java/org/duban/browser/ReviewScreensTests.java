package org.duban.browser;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
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
		theMergeIsObjectedTo(other);
		assertThat(other.state()).isEqualTo("MERGED");
		main.filed();
		assertThat(main.file().path("merged")).hasSize(1);
	}

	/**
	 * By its proposer on the page of the proposal; the clerk decides on that of the case.
	 */
	private void theMergeIsObjectedTo(Walk other) {
		String reason = "本提案关注的是汛期步道积水和养护责任的落实，与主案打通断点、增设驿站的诉求不同，承办单位也不相同，请单独立案办理。";
		try (Chromium chromium = Chromium.start();
				BrowserContext member = context(chromium);
				BrowserContext clerk = context(chromium)) {
			Page page = logIn(member, "member062");
			Screen screen = new Screen(page);
			page.navigate("http://localhost:" + this.port + "/member/proposals/" + other.id());
			page.locator("details:has(#merge-reason) summary").click();
			page.locator("#merge-reason").fill(reason);
			photograph(screen, "object-to-merge");
			page.locator("form[data-api$=object-to-merge] button[type=submit]").click();
			page.locator("dialog button").first().click();
			PlaywrightAssertions.assertThat(page.locator("#merge-reason")).hasCount(0);

			Page desk = logIn(clerk, "clerk");
			Screen deciding = new Screen(desk);
			desk.navigate("http://localhost:" + this.port + "/cases/" + other.id());
			PlaywrightAssertions.assertThat(desk.locator("#act-decide-merge-objection")).containsText(reason);
			desk.locator("form[data-api$=decide-merge-objection] [value=refuse]").check();
			photograph(deciding, "decide-merge-objection");
			desk.locator("form[data-api$=decide-merge-objection] button").click();
			PlaywrightAssertions.assertThat(desk.locator("#objection-comment ~ p.error")).containsText("请填写");
			desk.locator("#objection-comment").fill("两案事项一致，主案承办单位将一并答复。");
			desk.locator("form[data-api$=decide-merge-objection] button").click();
			PlaywrightAssertions.assertThat(desk.locator("#objection-comment")).hasCount(0);
		}
	}

	/** On the desk and on a phone. */
	private static void photograph(Screen screen, String name) {
		screen.photograph(name);
		screen.page().setViewportSize(390, 844);
		screen.photograph(name + "-phone");
		screen.page().setViewportSize(1366, 768);
	}

	@Test
	void aClosedCaseIsTrackedAgainOnItsPage() {
		House house = House.at(this.port);
		Walk walk = Walk.answered(house, "wenlv", Commands.promising(house.today().plusDays(60))).says("satisfied");
		walk.ofUnit("wenlv", "handler", "report-progress", Map.of("text", "方案已印发并向社会公布。", "fulfilled", true));
		walk.then("clerk", "verify-progress", Commands.decide("kept"));
		try (Chromium chromium = Chromium.start(); BrowserContext clerk = context(chromium)) {
			Page page = logIn(clerk, "clerk");
			page.navigate("http://localhost:" + this.port + "/cases/" + walk.id());
			page.locator("#act-reopen summary").click();
			page.locator("form[data-api$=reopen] [value=track]").check();
			page.locator("#reopen-promise").selectOption(new SelectOption().setIndex(1));
			page.locator("#reopen-planned-on").fill(house.today().plusDays(30).toString());
			page.locator("#reopen-reason").fill("回头看复查发现方案公布后措施未落实，沿线标识和导览系统仍未更新，请承办单位继续推进并报告进展。");
			Pictures.keep("reopen-track", () -> page.screenshot(new Page.ScreenshotOptions().setFullPage(true)));
			page.setViewportSize(390, 844);
			page.locator("form[data-api$=reopen]").scrollIntoViewIfNeeded();
			Pictures.keep("reopen-track-phone", () -> page.locator("form[data-api$=reopen]").screenshot());
			page.setViewportSize(1366, 768);
			page.locator("form[data-api$=reopen] button").click();
			PlaywrightAssertions.assertThat(page.locator("main")).containsText("跟踪落实");
		}
		assertThat(walk.waiting()).containsExactly("report-progress");
		walk.ofUnit("wenlv", "handler", "report-progress", Map.of("text", "标识和导览系统已全部更新。", "fulfilled", true));
		walk.then("clerk", "verify-progress", Commands.decide("kept"));
		walk.archived();
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
			Pictures.keep("admin-units", page::screenshot);
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
			Pictures.keep("suggestion", page::screenshot);
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
