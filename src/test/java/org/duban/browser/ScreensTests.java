package org.duban.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duban.story.Commands;
import org.duban.story.House;
import org.duban.story.Walk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.story.Commands.decide;

/**
 * Every form and page as people see it: one story by hand through Tasklist, then cases
 * brought to the forms that the story does not meet. The pictures of docs/screens are
 * made here.
 */
@BrowserTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ScreensTests {

	private static Chromium chromium;

	@LocalServerPort
	int port;

	@Autowired
	JdbcTemplate jdbc;

	private Scenes scenes;

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
		this.scenes = new Scenes(House.at(this.port), new Desks(chromium.browser(), this.port));
	}

	@Test
	@Order(1)
	void wellnessIndustryByHand() {
		Walk walk = new StoryByHand(this.scenes).tell();
		assertThat(walk.state()).isEqualTo("ARCHIVED");
		this.scenes.desks().page("clerk", "/cases/" + walk.id()).photograph("case");
	}

	@Test
	@Order(2)
	void invitationAndRevision() {
		Walk walk = Walk.draft(this.scenes.house(), "member021", Commands.draft("关于完善冬季清雪保障机制的建议"));
		walk.proposer().act(walk.id(), "invite", Map.of("members", List.of("member022"))).ok();
		this.scenes.memberTask("member-invitation", "member022", "answer-invitation", walk);
		this.scenes.shown("answer-invitation", this.scenes.follow("clerk", "answer-invitation", walk).choose("accept"))
			.send();
		walk.submit();
		walk.then("clerk", "first-review", decide("return", "comment", "请把建议写具体。"));
		this.scenes.memberTask("member-revise", "member021", "revise", walk);
		Sheet revision = this.scenes.follow("clerk", "revise", walk).write("note", "已补充具体建议。");
		assertThat(this.scenes.shown("revise", revision).send()).contains("初审");
	}

	@Test
	@Order(3)
	void notFiledAndReconsidered() {
		Walk walk = Walk.draft(this.scenes.house(), "member023", Commands.draft("关于举办全市读书节的建议")).submit();
		walk.reviewed("not-file", "reasons", List.of("empty"));
		walk.then("chair", "decide-filing", decide("not-file", "reasons", List.of("empty", "academic")));
		Sheet way = this.scenes.follow("clerk", "choose-disposition", walk).choose("opinion");
		assertThat(this.scenes.shown("choose-disposition", way).send()).contains("社情民意");
		this.scenes.memberTask("member-consent", "member023", "consent-to-conversion", walk);
		this.scenes
			.shown("consent-to-conversion", this.scenes.follow("clerk", "consent-to-conversion", walk).choose("agree"))
			.send();
		walk.proposer().act(walk.id(), "ask-reconsideration", Map.of("reason", "内容具体，请予复议。")).ok();
		Sheet again = this.scenes.follow("chair", "reconsider", walk).choose("file").write("comment", "理由成立，予以立案。");
		assertThat(this.scenes.shown("reconsider", again).send()).contains("承办单位");
	}

	@Test
	@Order(4)
	void unitsThatSayNotOurs() {
		Walk walk = Walk.draft(this.scenes.house(), "member024", Commands.draft("关于推进社区老年助餐服务的建议")).submit().filed();
		Map<String, Object> plan = Commands.units("wenlv MAIN", "weijian CO");
		plan.put("preAssign", true);
		walk.then("clerk", "propose-units", plan);
		Sheet opinion = this.scenes.follow("wenlv-liaison", "pre-assignment-opinion", walk)
			.choose("not-ours")
			.write("reason", "主要职责在民政部门。")
			.write("suggestedUnit", "民政局");
		this.scenes.shown("pre-assignment-opinion", opinion).send();
		walk.then("weijian-liaison", "pre-assignment-opinion", decide("accept"));
		Sheet settled = this.scenes.follow("gov", "settle-assignment", walk)
			.write("unit", 0, "民政局")
			.write("comment", "经协商，由民政部门主办。");
		assertThat(this.scenes.shown("settle-assignment", settled).send()).contains("交办");
	}

	@Test
	@Order(5)
	void aReturnAndAnExtension() {
		Walk walk = assignedTo("member025", "关于规范河湖沿岸垂钓管理的建议", "wenlv MAIN");
		walk.then("wenlv-liaison", "sign-for", decide("request-return", "reason", "所提事项不属于我单位职责范围。", "suggestedUnit",
				"shuiwu", "leaderSignOff", "韩立言"));
		Sheet ruling = this.scenes.follow("gov", "decide-return", walk).choose("refuse").write("reason", "属于贵单位职责范围。");
		assertThat(this.scenes.shown("decide-return", ruling).send()).contains("签收");
		walk.signed();
		LocalDate due = LocalDate.parse(walk.clock("REPLY", "wenlv").path("due").asText());
		this.scenes.house()
			.as("wenlv-handler")
			.actOnAssignment(walk.assignment("wenlv"), "ask-extension",
					Map.of("until", due.plusDays(21).toString(), "reason", "涉及多个部门，需进一步调研。"))
			.ok();
		this.scenes.shown("decide-extension", this.scenes.follow("gov", "decide-extension", walk).choose("approve"))
			.send();
	}

	@Test
	@Order(6)
	void dissatisfactionAndDispute() {
		Walk walk = assignedTo("member026", "关于加强历史建筑活化利用的建议", "wenlv MAIN").signed();
		delivered(walk, Commands.reply("A", 3)).says("dissatisfied");
		Sheet check = this.scenes.follow("clerk", "verify-dissatisfaction", walk)
			.choose("redo")
			.write("comment", "第二条措施未落实，重新办理。");
		this.scenes.shown("verify-dissatisfaction", check).send();
		walk.ofUnit("wenlv", "handler", "record-contact", Commands.contact(this.scenes.house().today()));
		walk.ofUnit("wenlv", "handler", "draft-reply", Commands.reply("A", 3));
		walk.ofUnit("wenlv", "office", "check-reply", decide("approve"));
		walk.ofUnit("wenlv", "head", "issue-reply", decide("approve"));
		walk.delivered("wenlv", "gov").says("dissatisfied");
		Sheet dispute = this.scenes.follow("clerk", "settle-dispute", walk)
			.choose("close-with-reservation")
			.write("comment", "保留意见办结。");
		assertThat(this.scenes.shown("settle-dispute", dispute).send()).contains("归档");
	}

	@Test
	@Order(7)
	void promises() {
		Walk walk = assignedTo("member027", "关于建设城市慢行步道的建议", "wenlv MAIN").signed();
		delivered(walk, Commands.promising(this.scenes.house().today().plusDays(60))).says("satisfied");
		Sheet report = this.scenes.follow("wenlv-handler", "report-progress", walk).write("text", "方案已印发并向社会公布。");
		this.scenes.shown("report-progress", report).send();
		Sheet verification = this.scenes.follow("clerk", "verify-progress", walk).choose("kept");
		assertThat(this.scenes.shown("verify-progress", verification).send()).contains("归档");
	}

	@Test
	@Order(7)
	void partySupervision() {
		Walk walk = assignedTo("member029", "关于完善冰雪旅游配套服务的建议", "wenlv MAIN").signed();
		this.scenes.house()
			.as("clerk")
			.post("/api/party-items",
					Map.of("source", "supervision", "caseNo", walk.file().path("caseNo").asText(), "unit", "wenlv",
							"content", "民主监督发现：部分冰雪景区停车、换乘标识不全，节假日高峰期旅客滞留，要求限期补齐并建立值守机制。", "basis",
							"民主监督小组专题报告〔2026〕2号", "dueOn", this.scenes.house().today().plusDays(60).toString()))
			.ok();
		Sheet opening = this.scenes.follow("party", "open-party-item", walk)
			.choose("open")
			.write("dueOn", this.scenes.house().today().plusDays(60).toString())
			.write("comment", "请于旺季前补齐标识，每月反馈一次。");
		assertThat(this.scenes.shown("open-party-item", opening).send()).contains("反馈整改情况");
		this.scenes.desks().page("party", "/supervision/party?words=冰雪").photograph("party-ledger");
		this.scenes.desks().phone("wenlv-handler", "/supervision/party?words=冰雪").photograph("party-ledger-phone");
		Sheet report = this.scenes.follow("wenlv-handler", "report-rectification", walk)
			.write("text", "已补齐十二处停车、换乘标识，节假日值守安排已经公布。")
			.check("finished");
		assertThat(this.scenes.shown("report-rectification", report).send()).contains("核验销号");
		Sheet verification = this.scenes.follow("party", "close-party-item", walk)
			.choose("close")
			.write("comment", "已到三处景区核验，标识齐全。");
		this.scenes.shown("close-party-item", verification).send();
	}

	private Walk delivered(Walk walk, Map<String, Object> reply) {
		return walk.prepared().issued("wenlv", reply).delivered("wenlv", "gov");
	}

	@Test
	@Order(8)
	void aKeyProposal() {
		new KeyScene(this.scenes, assignedTo("member029", "关于建设冰雪经济研学基地的建议", "wenlv MAIN").signed()).tell();
	}

	@Test
	@Order(8)
	void excellentProposals() {
		new ExcellentScene(this.scenes, this.jdbc).tell("member029", "关于建设公共图书馆总分馆体系的建议");
	}

	@Test
	@Order(8)
	void theHousesPages() {
		this.scenes.desks().stranger().photograph("login");
		this.scenes.desks().phone("member011", "/member").photograph("member");
		this.scenes.desks().page("clerk", "/cases").photograph("cases");
		this.scenes.desks().page("wenlv-liaison", "/inbox").photograph("inbox");
		this.scenes.desks().page("sysadmin", "/admin/outbox").photographWindow("outbox");
		this.scenes.desks().page("sysadmin", "/admin/calendar").photograph("calendar");
	}

	/** Last of the pictures: it moves the clock of the house by months. */
	@Test
	@Order(9)
	void overdueToTheLastLevel() {
		Walk walk = assignedTo("member028", "关于提升旅游公共厕所服务水平的建议", "wenlv MAIN").signed();
		this.scenes.house().waitUntil(LocalDate.parse(walk.clock("REPLY", "wenlv").path("due").asText()));
		this.scenes.house().letPass(60);
		LocalDate today = this.scenes.house().today();
		this.scenes
			.shown("record-summons",
					this.scenes.follow("clerk", "record-summons", walk)
						.write("heldOn", today.toString())
						.write("person", "单位主要负责人")
						.write("text", "约谈提醒，要求限期办结。"))
			.send();
		Sheet order = this.scenes.follow("clerk", "issue-supervision-order", walk)
			.write("newDate", today.plusDays(20).toString())
			.write("text", "请限期办结并书面说明逾期原因。");
		assertThat(this.scenes.shown("issue-supervision-order", order).send()).contains("书面说明");
		this.scenes
			.shown("explain-delay",
					this.scenes.follow("wenlv-leader", "explain-delay", walk).write("text", "因涉及部门较多，调研论证时间较长，现已拟定答复。"))
			.send();
	}

	@Test
	@Order(10)
	void everyFormWasSeen() throws IOException {
		try (Stream<Path> forms = Files.list(Path.of("forms"))) {
			assertThat(Scenes.SEEN).containsExactlyInAnyOrderElementsOf(
					forms.map((form) -> form.getFileName().toString().replace(".html", ""))
						.collect(Collectors.toSet()));
		}
	}

	private Walk assignedTo(String member, String title, String... unitsAndRoles) {
		return Walk.draft(this.scenes.house(), member, Commands.draft(title)).submit().filed().assigned(unitsAndRoles);
	}

}
