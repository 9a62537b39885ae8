package org.duban.browser;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.duban.story.Commands;
import org.duban.story.House;
import org.duban.story.KeyStory;
import org.duban.story.Task;
import org.duban.story.Walk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.story.Commands.decide;

/**
 * Forms that are right in themselves and refused for how the case stands: too late, too
 * early, or because of what somebody else did. What was typed stays, what to do is said.
 */
@BrowserTest
class RefusedByStateTests {

	private static Chromium chromium;

	private static Desks desks;

	@Autowired
	JdbcTemplate jdbc;

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
	void enter(@LocalServerPort int port) {
		this.house = House.at(port);
	}

	@Test
	void aReplyWithoutContactOrWithoutTheOthersOpinions() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN", "weijian CO").signed();
		Map<String, Object> reply = Commands.reply("A", 3);
		refused("no-contact", unit(walk, "handler", "draft-reply"), reply, "", "办理“记录沟通”", "记录至少 1 次");
		refused("no-opinion", unit(walk, "handler", "draft-reply"), reply, "withoutOpinions", "尚未送会办意见");
		KeyStory.chosen(this.house, walk, "on-site");
		Map<String, Object> call = new HashMap<>(Commands.contact(this.house.today()));
		call.put("mode", "phone");
		walk.ofUnit("wenlv", "handler", "record-contact", call);
		refused("no-face-to-face", unit(walk, "handler", "draft-reply"), reply, "", "当面沟通");
		withdrawn(walk);
	}

	@Test
	void aRequestToReturnTheCaseThatComesTooLate() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN");
		this.house.letPass(30);
		refused("return-too-late", unit(walk, "liaison", "sign-for"),
				decide("request-return", "reason", "所提事项不属于我单位职责范围。", "leaderSignOff", "韩立言"), "decision", "不再受理申退");
		withdrawn(walk);
	}

	@Test
	void anAuditThatForgetsWhatFollowsFromIt() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN", "weijian CO").signed().prepared();
		walk.issued("wenlv", Commands.reply("A", 3)).countersigned();
		Task audit = this.house.as("gov").task("audit-reply", walk.id());
		refused("promise-needed", audit, decide("pass", "replyClass", "B", "reason", "实为列入计划逐步解决。"), "replyClass",
				"至少列出一项承诺");
		withdrawn(walk);
	}

	@Test
	void anAuditThatPassesOverASecondObjection() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN", "weijian CO").signed().prepared();
		Map<String, Object> objection = decide("object", "text", "第二条措施需明确经费来源。");
		for (int round = 1; round <= 2; round++) {
			walk.issued("wenlv", Commands.reply("A", 3)).then("weijian-leader", "countersign", objection);
		}
		Task audit = this.house.as("gov").task("audit-reply", walk.id());
		refused("objection-unsettled", audit, decide("pass"), "reason", "再次提出异议");
		withdrawn(walk);
	}

	@Test
	void aPromiseOnItsDayAndAFileWithGaps() {
		LocalDate promised = this.house.today().plusDays(60);
		Walk walk = Walk.answered(this.house, "wenlv", Commands.promising(promised)).says("satisfied");
		this.house.waitUntil(promised);
		refused("promise-due", unit(walk, "handler", "report-progress"),
				Map.of("text", "示范基地正在建设，按计划推进。", "fulfilled", false, "standing", "on-track"), "standing", "承诺期限");
		walk.ofUnit("wenlv", "handler", "report-progress", Map.of("text", "示范基地已建成并投入使用，承诺事项全部落实。", "fulfilled", true));
		walk.then("clerk", "verify-progress", decide("kept"));
		Task archive = this.house.as("clerk").task("archive-check", walk.id());
		this.jdbc.update("delete from letter where proposal_id = ? and kind = 'FILED'", walk.id());
		refused("archive-missing", archive, decide("archive"), "comment", "案卷缺少");
		archive.answer(decide("archive", "comment", "立案通知另存纸质。"));
	}

	@Test
	void unitsForACaseWhoseMergingIsInDispute() {
		Walk main = Walk.submitted(this.house);
		Walk other = Walk.submitted(this.house);
		other.reviewed("merge", "mainCase", main.id());
		other.then("chair", "decide-filing", decide("merge", "mainCase", main.id()));
		other.proposer().act(other.id(), "object-to-merge", Map.of("reason", "两件所提事项不同，请分别办理。")).ok();
		main.filed();
		refused("merge-in-dispute", this.house.as("clerk").task("propose-units", main.id()),
				Commands.units("wenlv MAIN"), "", "先决定");
		this.house.as("clerk").act(other.id(), "un-merge", Map.of("reason", "事项不同")).ok();
		other.proposer().act(other.id(), "withdraw", Map.of("reason", "另行提出")).ok();
		withdrawn(main);
	}

	private Task unit(Walk walk, String post, String key) {
		return this.house.as("wenlv-" + post).task(key, walk.id(), walk.assignment("wenlv"));
	}

	/**
	 * @param field beside which it stands; empty if it is about no field
	 * @param words of which it says one
	 */
	private void refused(String picture, Task task, Map<String, Object> answer, String field, String... words) {
		task.person().ask("PUT", "/api/tasks/" + task.id() + "/draft", answer).ok();
		Screen screen = desks.form(task.person().username(), task.card().path("key").asText(), task.id());
		String beside = String.valueOf(screen.refused(picture));
		String said = field.isEmpty() ? screen.page().locator(".dbf-summary").innerText() : beside;
		assertThat(beside).as(picture).contains(field);
		assertThat(said).as(picture).containsAnyOf(words);
		screen.photographPart("refused-" + picture, ".dbf");
		task.person().ask("PUT", "/api/tasks/" + task.id() + "/draft", Map.of()).ok();
	}

	/** Out of everybody's lists. */
	private void withdrawn(Walk walk) {
		walk.proposer().act(walk.id(), "withdraw", Map.of("reason", "情况已有变化。")).ok();
		if (!walk.state().equals("WITHDRAWN")) {
			this.house.as("chair").act(walk.id(), "decide-withdrawal", decide("agree")).ok();
		}
	}

}
