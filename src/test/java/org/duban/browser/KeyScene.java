package org.duban.browser;

import java.time.LocalDate;

import org.duban.story.Commands;
import org.duban.story.Walk;

import static org.assertj.core.api.Assertions.assertThat;

/** A key proposal from the candidate to the report, as its people see it. */
final class KeyScene {

	private static final String LONG = "经会同有关单位实地调研、征求提案者意见并反复论证，拟将该项工作纳入年度重点任务，明确责任分工、完成时限和资金来源，逐项组织落实，并按季度通报进展。";

	private final Scenes scenes;

	private final Walk walk;

	private final LocalDate today;

	KeyScene(Scenes scenes, Walk walk) {
		this.scenes = scenes;
		this.walk = walk;
		this.today = scenes.house().today();
	}

	void tell() {
		chosen();
		planned();
		supervised();
		reported();
		this.scenes.desks().page("clerk", "/key-proposals").photograph("key-proposals");
		this.scenes.desks().phone("committee", "/key-proposals").photograph("key-proposals-phone");
		this.scenes.desks().page("clerk", "/cases/" + this.walk.id()).photograph("case-key");
		this.scenes.desks().phone("vicechair", "/cases/" + this.walk.id()).photograph("case-key-phone");
	}

	private void chosen() {
		this.scenes.house().as("committee").act(this.walk.id(), "nominate-key", Commands.nomination(22)).ok();
		Screen page = this.scenes.desks().page("clerk", "/cases/" + this.walk.id());
		page.page().locator("#act-select-key > summary").click();
		page.page().locator("#act-nominate-key > summary").click();
		page.photograph("act-select-key");
		this.scenes.house()
			.as("clerk")
			.act(this.walk.id(), "select-key", Commands.choice(this.today, "on-site", "policy-support"))
			.ok();
	}

	private void planned() {
		Sheet plan = this.scenes.take("committee", "plan-supervision", this.walk)
			.write("focus", LONG)
			.select("kind", 0, "site-visit")
			.write("plannedOn", this.today.plusDays(14).toString())
			.write("purpose", LONG);
		assertThat(this.scenes.shown("plan-supervision", plan).send()).contains("审批督办方案");
		Sheet decision = this.scenes.take("vicechair", "approve-supervision-plan", this.walk).choose("approve");
		this.scenes.shown("approve-supervision-plan", decision).send();
	}

	private void supervised() {
		Sheet policy = activity("policy-support").write("gapAnalysis", LONG)
			.write("draftMeasure", LONG)
			.write("documentNo", "市政办发〔2026〕8号")
			.write("documentOn", this.today.toString())
			.choose("more");
		policy.send();
		Sheet visit = activity("on-site").write("route", "一号点位至三号点位")
			.write("problems", LONG)
			.write("siteDecisions", LONG)
			.write("followUpOn", this.today.plusDays(60).toString())
			.handIn("photos", "现场照片.pdf")
			.choose("done");
		assertThat(this.scenes.shown("record-activity", visit).send()).contains("记录协商");
		Sheet minutes = this.scenes.follow("committee", "record-consultation", this.walk)
			.select("kind", 0, "results")
			.write("topic", "推进督办成果转化")
			.write("heldOn", this.today.toString())
			.select("mode", 0, "offline")
			.write("convener", "专门委员会主任")
			.write("place", "市政协会议室")
			.select("circle", 0, "leaders")
			.write("name", "市政协领导")
			.write("minutes", LONG.repeat(3))
			.addRow("agreed")
			.write("text", "年内印发实施细则")
			.select("unit", 0, "wenlv")
			.write("responsible", "产业发展处")
			.write("plannedOn", this.today.plusDays(120).toString())
			.choose("done");
		assertThat(this.scenes.shown("record-consultation", minutes).send()).contains("报告督办情况");
	}

	private Sheet activity(String model) {
		return this.scenes.follow("committee", "record-activity", this.walk)
			.select("model", 0, model)
			.select("kind", 0, "site-visit")
			.write("heldOn", this.today.toString())
			.write("place", "道里区社区")
			.write("content", LONG)
			.select("circle", 0, "experts")
			.write("name", "市政协智库专家")
			.write("opinion", LONG);
	}

	private void reported() {
		Sheet report = this.scenes.follow("committee", "report-supervision", this.walk)
			.choose("report")
			.write("text", LONG.repeat(3))
			.write("media", "本地媒体作了报道");
		this.scenes.shown("report-supervision", report).send();
	}

}
