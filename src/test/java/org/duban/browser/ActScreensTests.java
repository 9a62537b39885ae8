package org.duban.browser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.options.FilePayload;
import org.duban.document.Attachments;
import org.duban.organisation.Channel;
import org.duban.organisation.UnitReform;
import org.duban.organisation.UnitRegister;
import org.duban.story.Commands;
import org.duban.story.House;
import org.duban.story.Walk;
import org.duban.workflow.Actor;
import org.duban.workflow.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.story.Commands.decide;

/**
 * What people do without a task, each on the own page: refused once beside the field with
 * the longest texts, on a screen and on a phone, and then done. Every case comes to its
 * end, so that nobody's list keeps one.
 */
@BrowserTest
class ActScreensTests {

	private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
		.getBytes();

	private static final Actor ADMIN = new Actor("sysadmin", "系统管理员", Set.of("sysadmin"), null);

	private static final Actor HANDLER = new Actor("tiyu-handler", "经办人", Set.of(), "tiyu");

	private static final String FORMS = "() => [...document.querySelectorAll('form[data-api]')].map(f => f.dataset.api.split('/').pop())";

	private static Chromium chromium;

	private static Desks desks;

	@LocalServerPort
	int port;

	@Autowired
	UnitRegister register;

	@Autowired
	Attachments attachments;

	private House house;

	@BeforeAll
	static void startBrowser(@LocalServerPort int port) {
		chromium = Chromium.start();
		desks = new Desks(chromium.browser(), port);
	}

	@AfterAll
	static void stopBrowser() {
		chromium.close();
	}

	@BeforeEach
	void enter() {
		this.house = House.at(this.port);
	}

	@Test
	void whileUnitsWork() {
		Walk walk = Walk.draft(this.house, "member581", Commands.draft("关于健全全民健身公共服务体系的建议")).submit().filed();
		walk.assigned("tiyu MAIN", "keji CO").signed();
		form("clerk", walk, "urge").full().write("text", "").refused("act-urge", "text");
		form("clerk", walk, "nominate-key").full()
			.write("reason", "")
			.refused("act-nominate-key", "accuracy", "attention", "feasibility", "reason", "representative");
		form("clerk", walk, "add-unit").full().refused("act-add-unit", "unit", "role");
		halfTyped(walk);
		for (String person : List.of("clerk", "member581")) {
			assertThat(offered(person, walk)).as("forms for " + person)
				.containsAll(
						StreamSupport.stream(this.house.as(person).file(walk.id()).path("acts").spliterator(), false)
							.map(JsonNode::asText)
							.toList());
		}
		form("tiyu-liaison", walk, "ask-extension").full()
			.write("until", this.house.today().toString())
			.refused("act-ask-extension", "until");
		form("tiyu-handler", walk, "urge").full().write("text", "").refused("act-urge-co", "text");
		assertThat(this.house.as("keji-handler").page("/cases/" + walk.id()))
			.as("a unit's page offers nothing of another unit's")
			.doesNotContain("/api/assignments/" + walk.assignment("tiyu") + "/acts/");
		withdrawn(walk);
	}

	/** What is half typed in one form outlives that another is done. */
	private void halfTyped(Walk walk) {
		Screen page = desks.page("clerk", "/cases/" + walk.id());
		new ActForm(page, "nominate-key").write("reason", "列入年度重点，理由待补。");
		new ActForm(page, "urge").full().done("催办");
		assertThat(page.page().locator("form[data-api$=nominate-key] [name=reason]")).hasValue("列入年度重点，理由待补。");
	}

	/** Acts that have a form on the pages of this person, once they are on offer. */
	private static List<String> offered(String person, Walk walk) {
		List<String> offered = new ArrayList<>();
		for (String page : List.of("/cases/", "/member/proposals/")) {
			List<?> found = (List<?>) desks.page(person, page + walk.id()).page().evaluate(FORMS);
			found.forEach((act) -> offered.add(String.valueOf(act)));
		}
		return offered;
	}

	@Test
	void afterTheReply() {
		Walk walk = replied();
		form("tiyu-handler", walk, "answer-comment").write("text", "感谢。").refused("act-answer-comment", "text");
		form("tiyu-handler", walk, "answer-comment").full().done("回应意见");
		ActForm contact = form("tiyu-handler", walk, "record-contact").full()
			.write("heldOn", this.house.today().plusDays(1).toString())
			.select("mode", 1)
			.refused("act-record-contact", "heldOn");
		contact.write("heldOn", this.house.today().toString()).done("登记办后沟通");
		kept(walk);
		form("tiyu-handler", walk, "supplement-reply").write("text", "已经落实。").refused("act-supplement-reply", "text");
		form("tiyu-handler", walk, "supplement-reply").full().select("replyClass", 1).done("补充答复");
		replaced(walk);
		lookedBack(walk);
		walk.archived();
		form("clerk", walk, "reopen").full().choose("decision", "handle").refused("act-reopen", "unit");
		Screen admin = desks.page("sysadmin", "/admin/reopen?number=" + walk.file().path("caseNo").asText());
		new ActForm(admin, "main", "#reopen").full().refused("act-reopen-admin", "decision");
	}

	private Walk replied() {
		Walk walk = Walk.draft(this.house, "member582", Commands.draft("关于推动公共体育场馆延时开放的建议")).submit().filed();
		walk.assigned("tiyu MAIN").signed().prepared();
		walk.issued("tiyu", Commands.promising(this.house.today().plusDays(60))).delivered("tiyu", "gov");
		return walk.says("basically-satisfied");
	}

	private void kept(Walk walk) {
		this.attachments.enclose(walk.id(), "CASE", "场馆公告.pdf", PDF, HANDLER);
		long file = this.attachments.of(walk.id()).get(0).id();
		walk.ofUnit("tiyu", "handler", "report-progress", Map.of("text", "实施方案已印发并向社会公布，六个场馆已经延时开放。", "evidence",
				"市体育局通知、场馆公告照片", "fulfilled", true, "attachment", file));
		walk.then("clerk", "verify-progress", decide("kept", "comment", "已到两个场馆现场核实。"));
		Screen page = desks.page("clerk", "/cases/" + walk.id());
		assertThat(page.page().locator("#commitments")).containsText("市体育局通知");
		assertThat(page.page().locator("#commitments")).containsText("已到两个场馆现场核实");
		assertThat(page.page().locator("#commitments a")).hasText("场馆公告.pdf");
		page.photograph("case-commitments");
	}

	private void replaced(Walk walk) {
		Screen page = desks.page("clerk", "/cases/" + walk.id());
		ActForm form = new ActForm(page, "replace-feedback").full()
			.refused("act-replace-feedback", "scan", "answer.contactSituation", "answer.attitude", "answer.relevance",
					"answer.result");
		page.page().locator("#replace-file").setInputFiles(new FilePayload("意见更改.pdf", "application/pdf", PDF));
		assertThat(page.page().locator("#replace-scan option:checked")).hasText("意见更改.pdf");
		for (String name : List.of("attitude", "result")) {
			form.choose("answer." + name, "satisfied");
		}
		form.choose("answer.contactSituation", "visited")
			.choose("answer.relevance", "targeted")
			.write("reason", "提案者来信，看到场馆开放后改为满意。")
			.write("answer.comment", "场馆已经开放，满意。")
			.done("更改反馈意见");
		assertThat(page.page().locator("#feedback")).containsText("场馆已经开放");
		assertThat(page.page().locator("#feedback details")).containsText("基本满意");
		page.photograph("case-feedback");
		Screen member = desks.phone("member582", "/member/proposals/" + walk.id());
		assertThat(member.page().locator("#verdicts")).containsText("基本满意");
		member.photograph("member-verdicts");
	}

	private void lookedBack(Walk walk) {
		form("clerk", walk, "look-back").full()
			.refused("act-look-back", "solved")
			.choose("solved", "true")
			.done("回头看复查");
		assertThat(desks.page("clerk", "/cases/" + walk.id()).page().locator("#looked-back")).containsText("仍已解决");
	}

	@Test
	void whatIsNotFiledOrMerged() {
		Walk letter = Walk.draft(this.house, "member583", Commands.draft("关于科普场馆错峰参观的建议")).submit();
		letter.reviewed("not-file", "reasons", List.of("empty"));
		letter.then("chair", "decide-filing", decide("not-file", "reasons", List.of("empty")));
		letter.then("clerk", "choose-disposition", decide("letter", "unit", "keji"));
		form("keji-liaison", letter, "answer-letter").full().write("answer", "").refused("act-answer-letter", "answer");
		form("keji-liaison", letter, "answer-letter").full().done("答复来信");
		own("member583", letter, "ask-reconsideration").full()
			.write("reason", "")
			.refused("act-ask-reconsideration", "reason");
		Screen again = desks.phone("member583", "/member/proposals/new");
		again.page().locator("#earlier summary").click();
		assertThat(again.page().locator("#earlier")).containsText("关于科普场馆错峰参观的建议");
		again.photograph("member-earlier");
		merged();
	}

	private void merged() {
		Walk main = Walk.draft(this.house, "member584", Commands.draft("关于完善城市公共自行车布局的建议")).submit();
		Walk other = Walk.draft(this.house, "member585", Commands.draft("关于优化城市公共自行车布局的提案")).submit();
		other.reviewed("merge", "mainCase", main.id());
		other.then("chair", "decide-filing", decide("merge", "mainCase", main.id()));
		form("clerk", other, "un-merge").full().write("reason", "").refused("act-un-merge", "reason");
		own("member585", other, "object-to-merge").full().write("reason", "").refused("act-object-to-merge", "reason");
		other.proposer().act(other.id(), "object-to-merge", Map.of("reason", "两件所提事项不同，请分别办理。")).ok();
		form("clerk", other, "decide-merge-objection").choose("decision", "refuse")
			.refused("act-decide-merge-objection", "comment");
		form("clerk", other, "un-merge").full().done("取消并案");
		other.proposer().act(other.id(), "withdraw", Map.of("reason", "另行提出")).ok();
		main.filed();
		own("clerk", main, "correct-text").write("reason", "").refused("act-correct-text", "reason");
		own("member584", main, "withdraw").full().write("reason", "").refused("act-withdraw", "reason");
		main.proposer().act(main.id(), "withdraw", Map.of("reason", "情况已有变化，申请撤案。")).ok();
		form("chair", main, "decide-withdrawal").choose("decision", "refuse")
			.refused("act-decide-withdrawal", "comment");
		form("chair", main, "decide-withdrawal").choose("decision", "agree").full().done("审批撤案");
	}

	@Test
	void whoComesAfter() {
		String first = unit("甲");
		String second = unit("乙");
		String third = unit("丙");
		Walk walk = Walk.draft(this.house, "member586", Commands.draft("关于理顺市政设施养护职责的建议")).submit().filed();
		walk.assigned(first + " MAIN");
		assertThat(this.register.reform(new UnitRegister.Wanted(UnitReform.Kind.SPLIT, first, null,
				List.of(second, third), "机构改革方案", this.house.today()), ADMIN))
			.isEqualTo(Outcome.done());
		form("gov", walk, "choose-successor").full().refused("act-choose-successor", "unit");
		form("gov", walk, "choose-successor").full().select("unit", 1).done("改由其他承接单位办理");
		withdrawn(walk);
		this.register.activate(second, false, ADMIN);
		this.register.activate(third, false, ADMIN);
	}

	@Test
	void whenAMembershipEnds() {
		Walk walk = Walk.draft(this.house, "member588", Commands.draft("关于规范共享停车管理的建议"));
		walk.proposer().act(walk.id(), "invite", Map.of("members", List.of("member589"))).ok();
		this.house.as("member589").task("answer-invitation", walk.id()).answer(decide("accept"));
		walk.submit();
		Screen clerk = desks.page("clerk", "/members?q=" + "588");
		clerk.photograph("members");
		clerk.page().locator("ul.rows a").first().click();
		ActForm form = new ActForm(clerk, "main", "#end-membership").refused("act-end-membership", "on");
		LocalDate today = this.house.today();
		form.write("on", today.plusDays(1).toString()).refused("act-end-membership-late", "on");
		form.write("on", today.toString()).done("委员资格已终止");
		Walk.of(this.house, "member589", walk.id())
			.proposer()
			.act(walk.id(), "withdraw", Map.of("reason", "由接续人撤回"))
			.ok();
	}

	/** A unit with a name of this test's own. */
	private String unit(String which) {
		StringBuilder code = new StringBuilder("z");
		StringBuilder name = new StringBuilder("养护" + which);
		Long.toString(System.nanoTime()).chars().forEach((digit) -> {
			code.append((char) ('a' + digit - '0'));
			name.append("零一二三四五六七八九".charAt(digit - '0'));
		});
		assertThat(this.register.add(code.toString(), name + "中心", Channel.GOVERNMENT, ADMIN))
			.isEqualTo(Outcome.done());
		return code.toString();
	}

	private static ActForm form(String person, Walk walk, String act) {
		return new ActForm(desks.page(person, "/cases/" + walk.id()), act);
	}

	private static ActForm own(String person, Walk walk, String act) {
		return new ActForm(desks.page(person, "/member/proposals/" + walk.id()), act);
	}

	/** Out of everybody's lists. */
	private void withdrawn(Walk walk) {
		walk.proposer().act(walk.id(), "withdraw", Map.of("reason", "情况已有变化。")).ok();
		this.house.as("chair").act(walk.id(), "decide-withdrawal", decide("agree")).ok();
	}

}
