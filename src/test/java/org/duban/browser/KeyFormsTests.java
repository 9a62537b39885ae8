package org.duban.browser;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import org.duban.story.Commands;
import org.duban.story.House;
import org.duban.story.Walk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Candidates that go round, and minutes of consultations, by hand. */
@BrowserTest
class KeyFormsTests {

	private static final String LONG = "经会同有关单位实地调研、征求提案者意见并反复论证，建议补充近三年数据，明确责任分工、完成时限和资金来源，分步实施。";

	private static Chromium chromium;

	@LocalServerPort
	int port;

	private House house;

	private Desks desks;

	@BeforeAll
	static void startBrowser() {
		chromium = Chromium.start();
	}

	@AfterAll
	static void stopBrowser() {
		chromium.close();
	}

	@BeforeEach
	void enter() {
		this.house = House.at(this.port);
		this.desks = new Desks(chromium.browser(), this.port);
	}

	private void withdrawn(Walk walk) {
		walk.proposer().act(walk.id(), "withdraw", Map.of("reason", "另行提出。")).ok();
		this.house.as("chair").act(walk.id(), "decide-withdrawal", Commands.decide("agree")).ok();
	}

	@Test
	void theListGoesRoundAndIsAnswered() {
		Walk walk = Walk.draft(this.house, "member582", Commands.draft("关于加快推进老旧小区适老化改造和完善社区嵌入式养老服务设施的建议"))
			.submit()
			.filed();
		this.house.as("committee").act(walk.id(), "nominate-key", Commands.nomination(21)).ok();
		Screen office = this.desks.page("clerk", "/key-askings");
		Locator boxes = office.page().locator("main form [name=cases]");
		boxes.all().forEach((box) -> box.setChecked(box.inputValue().equals(String.valueOf(walk.id()))));
		office.page().locator("main form [name=note]").fill(LONG);
		office.photograph("key-askings");
		office.page().locator("main form button[type=submit]").click();
		office.page().locator("dialog button.primary").click();
		assertThat(office.page().locator("article:has(a[href*='/cases/" + walk.id() + "'])").first())
			.containsText("征求中");
		this.desks.phone("clerk", "/key-askings").photograph("key-askings-phone");
		Screen party = this.desks.page("minjian", "/key-opinions");
		String asked = "article[id$='-minjian-" + walk.id() + "']";
		new ActForm(party, asked, asked + " form").choose("stance", "object")
			.refused("key-opinion-refused", "opinion")
			.write("opinion", LONG.repeat(3))
			.send();
		assertThat(party.page().locator(asked + " .notice[role=status]")).containsText("意见已提交");
		assertThat(party.page().locator(asked)).containsText("不同意");
		party.photograph("key-opinions");
		this.desks.phone("minjian", "/key-opinions").photograph("key-opinions-phone");
		this.desks.page("vicechair", "/key-proposals").photograph("key-proposals-asked");
		withdrawn(walk);
	}

	@Test
	void theMinutesAreBegunByTheStateOfTheCase() {
		Walk walk = Walk.draft(this.house, "member583", Commands.draft("关于加强城市更新中历史建筑保护利用的建议"))
			.submit()
			.filed()
			.assigned("tiyu MAIN")
			.signed();
		Screen page = this.desks.page("clerk", "/cases/" + walk.id());
		ActForm form = new ActForm(page, "hold-consultation").full()
			.refused("act-hold-consultation", "heldOn", "mode", "participants")
			.write("heldOn", this.house.today().toString())
			.select("mode", 3);
		for (String field : List.of("participants.name", "agreed.text")) {
			page.page().locator("form [name='" + field + "']").first().fill(LONG.substring(0, 50));
		}
		form.refused("act-hold-consultation-row", "agreed.unit", "agreed.responsible", "agreed.plannedOn");
		page.page().locator("[data-name=participants] [data-more]").click();
		page.page().locator("form [name='participants.name']").last().fill("提案者代表");
		page.page().locator("form [name='participants.circle']").last().selectOption("proposers");
		page.page().locator("form [name='agreed.unit']").first().selectOption("tiyu");
		page.page().locator("form [name='agreed.responsible']").first().fill("群众体育处");
		page.page().locator("form [name='agreed.plannedOn']").first().fill(this.house.today().plusDays(90).toString());
		form.done("记录协商");
		assertThat(page.page().locator("#consultations")).containsText("提案者代表");
		assertThat(page.page().locator("#consultations")).containsText("群众体育处");
		page.photograph("case-consultation");
		this.desks.phone("clerk", "/cases/" + walk.id()).photograph("case-consultation-phone");
		withdrawn(walk);
	}

}
