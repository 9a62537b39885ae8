package org.duban.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.duban.story.Commands;
import org.duban.story.House;
import org.duban.story.Task;
import org.duban.story.Walk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import org.springframework.boot.test.web.server.LocalServerPort;

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

	private static final Set<String> SEEN = new TreeSet<>();

	private static Chromium chromium;

	@LocalServerPort
	int port;

	private House house;

	private Desks desks;

	@BeforeAll
	static void startBrowser() {
		chromium = Chromium.start();
		PlaywrightAssertions.setDefaultAssertionTimeout(90_000);
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

	@Test
	@Order(1)
	void wellnessIndustryByHand() {
		Walk walk = Walk.draft(this.house, "member011", Commands.draft("关于以四季康养为主线推动我市康养产业发展的建议"));
		this.desks.phone("member011", "/member/proposals/" + walk.id() + "/edit").photograph("member-write");
		walk.submit();
		filed(walk);
		assigned(walk);
		prepared(walk);
		answered(walk);
		closed(walk);
		assertThat(walk.state()).isEqualTo("ARCHIVED");
		this.desks.page("clerk", "/cases/" + walk.id()).photograph("case");
	}

	private void filed(Walk walk) {
		Sheet first = take("clerk", "first-review", walk).choose("pass").tick("reviewers", 2);
		shown("first-review", first);
		this.desks.tasklist("clerk").photographWindow("tasklist");
		Sheet again = take("clerk", "first-review", walk).choose("pass").tick("reviewers", 2);
		assertThat(again.send()).contains("复审");
		again.photographReceipt("receipt");
		shown("second-review", take("reviewer1", "second-review", walk).choose("file").find("suggestedUnits", "文广旅游局"))
			.send();
		assertThat(take("reviewer2", "second-review", walk).choose("file").send()).contains("审定");
		assertThat(shown("decide-filing", take("chair", "decide-filing", walk).choose("file")).send()).contains("承办单位");
	}

	private void assigned(Walk walk) {
		Sheet plan = take("clerk", "propose-units", walk).write("unit", 0, "文广旅游局")
			.addRow()
			.write("unit", 1, "卫生健康委")
			.select("role", 1, "CO")
			.addRow()
			.write("unit", 2, "民政局")
			.select("role", 2, "CO");
		assertThat(shown("propose-units", plan).send()).contains("交办");
		assertThat(shown("approve-assignment", take("gov", "approve-assignment", walk).choose("approve")).send())
			.contains("签收");
		shown("sign-for", take("wenlv-liaison", "sign-for", walk).choose("sign")).send();
		take("weijian-liaison", "sign-for", walk).choose("sign").send();
		take("minzheng-liaison", "sign-for", walk).choose("sign").send();
	}

	private void prepared(Walk walk) {
		for (String unit : List.of("weijian", "minzheng")) {
			Sheet opinion = take(unit + "-handler", "co-opinion", walk).write("text", "建议将医养结合机构纳入规划，给予床位补贴。")
				.write("leader", "韩立言")
				.write("contactPerson", "周行远")
				.write("contactTel", "0451-00000001");
			if (unit.equals("weijian")) {
				shown("co-opinion", opinion);
			}
			opinion.send();
		}
		Sheet contact = take("wenlv-handler", "record-contact", walk).choose("phase", "BEFORE")
			.write("heldOn", this.house.today().toString())
			.select("mode", 0, "face-to-face")
			.write("unitPersons", "周行远")
			.write("proposerPersons", "林知秋")
			.write("place", "会议室")
			.write("content", "当面听取提案人意见，就办理思路交换看法。");
		shown("record-contact", contact).send();
	}

	private void answered(Walk walk) {
		assertThat(shown("draft-reply", written(take("wenlv-handler", "draft-reply", walk))).send()).contains("核稿");
		assertThat(shown("check-reply", take("wenlv-office", "check-reply", walk).choose("approve")).send())
			.contains("签发");
		assertThat(shown("issue-reply", take("wenlv-leader", "issue-reply", walk).choose("approve")).send())
			.contains("会签");
		shown("countersign", take("weijian-leader", "countersign", walk).choose("agree")).send();
		assertThat(take("minzheng-leader", "countersign", walk).choose("agree").send()).contains("审核");
		assertThat(shown("audit-reply", take("gov", "audit-reply", walk).choose("pass")).send()).contains("送达");
		Sheet delivery = take("wenlv-liaison", "deliver-reply", walk).choose("channel", "system")
			.write("deliveredOn", this.house.today().toString());
		assertThat(shown("deliver-reply", delivery).send()).contains("反馈");
	}

	private Sheet written(Sheet reply) {
		reply.tick("replyClass", 1);
		for (int item = 0; item < 3; item++) {
			reply.select("adoption", item, "adopted").write("measure", item, "已纳入年度工作计划，明确责任分工，逐项组织实施。");
		}
		return reply.write("body", "您提出的提案收悉。经与有关单位认真研究，现答复如下：我们已将提案所提建议纳入年度重点工作，明确责任分工和时间安排，逐项组织落实。感谢您的关心和支持。")
			.choose("publicity", "active")
			.write("leader", "韩立言")
			.write("handlerName", "周行远")
			.write("tel", "0451-00000001");
	}

	private void closed(Walk walk) {
		memberTask("member-feedback", "member011", "give-feedback", walk);
		Sheet paper = take("clerk", "give-feedback", walk).choose("contactSituation", "visited")
			.choose("attitude", "satisfied")
			.choose("relevance", "targeted")
			.choose("result", "satisfied")
			.choose("classAccepted", "true")
			.handIn("scan", "意见表.pdf");
		assertThat(shown("give-feedback", paper).send()).contains("归档");
		this.desks.phone("member011", "/member/proposals/" + walk.id()).photograph("member-case");
		Sheet archive = take("clerk", "archive-check", walk).choose("archive");
		assertThat(shown("archive-check", archive).send()).contains("没有后续待办");
	}

	@Test
	@Order(2)
	void invitationAndRevision() {
		Walk walk = Walk.draft(this.house, "member021", Commands.draft("关于完善冬季清雪保障机制的建议"));
		walk.proposer().act(walk.id(), "invite", Map.of("members", List.of("member022"))).ok();
		memberTask("member-invitation", "member022", "answer-invitation", walk);
		shown("answer-invitation", follow("clerk", "answer-invitation", walk).choose("accept")).send();
		walk.submit();
		walk.then("clerk", "first-review", decide("return", "comment", "请把建议写具体。"));
		memberTask("member-revise", "member021", "revise", walk);
		Sheet revision = follow("clerk", "revise", walk).write("note", "已补充具体建议。");
		assertThat(shown("revise", revision).send()).contains("初审");
	}

	@Test
	@Order(3)
	void notFiledAndReconsidered() {
		Walk walk = Walk.draft(this.house, "member023", Commands.draft("关于举办全市读书节的建议")).submit();
		walk.reviewed("not-file", "reasons", List.of("empty"));
		walk.then("chair", "decide-filing", decide("not-file", "reasons", List.of("empty", "academic")));
		Sheet way = follow("clerk", "choose-disposition", walk).choose("opinion");
		assertThat(shown("choose-disposition", way).send()).contains("社情民意");
		memberTask("member-consent", "member023", "consent-to-conversion", walk);
		shown("consent-to-conversion", follow("clerk", "consent-to-conversion", walk).choose("agree")).send();
		walk.proposer().act(walk.id(), "ask-reconsideration", Map.of("reason", "内容具体，请予复议。")).ok();
		Sheet again = follow("chair", "reconsider", walk).choose("file").write("comment", "理由成立，予以立案。");
		assertThat(shown("reconsider", again).send()).contains("承办单位");
	}

	@Test
	@Order(4)
	void unitsThatSayNotOurs() {
		Walk walk = Walk.draft(this.house, "member024", Commands.draft("关于推进社区老年助餐服务的建议")).submit().filed();
		Map<String, Object> plan = Commands.units("wenlv MAIN", "weijian CO");
		plan.put("preAssign", true);
		walk.then("clerk", "propose-units", plan);
		Sheet opinion = follow("wenlv-liaison", "pre-assignment-opinion", walk).choose("not-ours")
			.write("reason", "主要职责在民政部门。")
			.write("suggestedUnit", "民政局");
		shown("pre-assignment-opinion", opinion).send();
		walk.then("weijian-liaison", "pre-assignment-opinion", decide("accept"));
		Sheet settled = follow("gov", "settle-assignment", walk).write("unit", 0, "民政局")
			.write("comment", "经协商，由民政部门主办。");
		assertThat(shown("settle-assignment", settled).send()).contains("交办");
	}

	@Test
	@Order(5)
	void aReturnAndAnExtension() {
		Walk walk = assignedTo("member025", "关于规范河湖沿岸垂钓管理的建议", "wenlv MAIN");
		walk.then("wenlv-liaison", "sign-for", decide("request-return", "reason", "所提事项不属于我单位职责范围。", "suggestedUnit",
				"shuiwu", "leaderSignOff", "韩立言"));
		Sheet ruling = follow("gov", "decide-return", walk).choose("refuse").write("reason", "属于贵单位职责范围。");
		assertThat(shown("decide-return", ruling).send()).contains("签收");
		walk.signed();
		LocalDate due = LocalDate.parse(walk.clock("REPLY", "wenlv").path("due").asText());
		this.house.as("wenlv-handler")
			.actOnAssignment(walk.assignment("wenlv"), "ask-extension",
					Map.of("until", due.plusDays(21).toString(), "reason", "涉及多个部门，需进一步调研。"))
			.ok();
		shown("decide-extension", follow("gov", "decide-extension", walk).choose("approve")).send();
	}

	@Test
	@Order(6)
	void dissatisfactionAndDispute() {
		Walk walk = assignedTo("member026", "关于加强历史建筑活化利用的建议", "wenlv MAIN").signed();
		delivered(walk, Commands.reply("A", 3)).says("dissatisfied");
		Sheet check = follow("clerk", "verify-dissatisfaction", walk).choose("redo").write("comment", "第二条措施未落实，重新办理。");
		shown("verify-dissatisfaction", check).send();
		walk.ofUnit("wenlv", "handler", "record-contact", Commands.contact(this.house.today()));
		walk.ofUnit("wenlv", "handler", "draft-reply", Commands.reply("A", 3));
		walk.ofUnit("wenlv", "office", "check-reply", decide("approve"));
		walk.ofUnit("wenlv", "head", "issue-reply", decide("approve"));
		walk.delivered("wenlv", "gov").says("dissatisfied");
		Sheet dispute = follow("clerk", "settle-dispute", walk).choose("close-with-reservation")
			.write("comment", "保留意见办结。");
		assertThat(shown("settle-dispute", dispute).send()).contains("归档");
	}

	@Test
	@Order(7)
	void promises() {
		Walk walk = assignedTo("member027", "关于建设城市慢行步道的建议", "wenlv MAIN").signed();
		delivered(walk, Commands.promising(this.house.today().plusDays(60))).says("satisfied");
		Sheet report = follow("wenlv-handler", "report-progress", walk).write("text", "方案已印发并向社会公布。");
		shown("report-progress", report).send();
		Sheet verification = follow("clerk", "verify-progress", walk).choose("kept");
		assertThat(shown("verify-progress", verification).send()).contains("归档");
	}

	private Walk delivered(Walk walk, Map<String, Object> reply) {
		return walk.prepared().issued("wenlv", reply).delivered("wenlv", "gov");
	}

	@Test
	@Order(8)
	void theHousesPages() {
		this.desks.stranger().photograph("login");
		this.desks.phone("member011", "/member").photograph("member");
		this.desks.page("clerk", "/cases").photograph("cases");
		this.desks.page("wenlv-liaison", "/inbox").photograph("inbox");
		this.desks.page("sysadmin", "/admin/outbox").photograph("outbox");
		this.desks.page("sysadmin", "/admin/calendar").photograph("calendar");
	}

	/** Last of the pictures: it moves the clock of the house by months. */
	@Test
	@Order(9)
	void overdueToTheLastLevel() {
		Walk walk = assignedTo("member028", "关于提升旅游公共厕所服务水平的建议", "wenlv MAIN").signed();
		this.house.waitUntil(LocalDate.parse(walk.clock("REPLY", "wenlv").path("due").asText()));
		this.house.letPass(60);
		LocalDate today = this.house.today();
		shown("record-summons",
				follow("clerk", "record-summons", walk).write("heldOn", today.toString())
					.write("person", "单位主要负责人")
					.write("text", "约谈提醒，要求限期办结。"))
			.send();
		Sheet order = follow("clerk", "issue-supervision-order", walk).write("newDate", today.plusDays(20).toString())
			.write("text", "请限期办结并书面说明逾期原因。");
		assertThat(shown("issue-supervision-order", order).send()).contains("书面说明");
		shown("explain-delay", follow("wenlv-leader", "explain-delay", walk).write("text", "因涉及部门较多，调研论证时间较长，现已拟定答复。"))
			.send();
	}

	@Test
	@Order(10)
	void everyFormWasSeen() throws IOException {
		try (Stream<Path> forms = Files.list(Path.of("forms"))) {
			assertThat(SEEN).containsExactlyInAnyOrderElementsOf(
					forms.map((form) -> form.getFileName().toString().replace(".html", ""))
						.collect(Collectors.toSet()));
		}
	}

	private Walk assignedTo(String member, String title, String... unitsAndRoles) {
		return Walk.draft(this.house, member, Commands.draft(title)).submit().filed().assigned(unitsAndRoles);
	}

	private Sheet take(String person, String key, Walk walk) {
		return this.desks.take(task(person, key, walk));
	}

	private Sheet follow(String person, String key, Walk walk) {
		return this.desks.follow(task(person, key, walk));
	}

	private Task task(String person, String key, Walk walk) {
		return this.house.as(person).tasks(key, walk.id()).get(0);
	}

	private void memberTask(String picture, String member, String key, Walk walk) {
		this.desks.phone(member, "/member/tasks/" + task(member, key, walk).id()).photograph(picture);
	}

	private static Sheet shown(String key, Sheet sheet) {
		SEEN.add(key);
		return sheet.looksRight(key);
	}

}
