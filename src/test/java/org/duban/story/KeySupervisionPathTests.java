package org.duban.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.duban.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.story.Commands.decide;

/** From the chairs' choice to the report: plan, activities, consultations. */
@DatabaseTest
class KeySupervisionPathTests {

	private static final String REPORT = "承办单位已建立协调机制，问题清单所列事项正在整改，年内印发实施细则，社会反映良好，有关情况报告如下。";

	@LocalServerPort
	int port;

	private House house;

	@BeforeEach
	void enter() {
		this.house = House.at(this.port);
	}

	private Walk chosen(String... models) {
		return KeyStory.chosen(this.house, Walk.assignedCase(this.house, "wenlv MAIN").signed(), models);
	}

	private Walk approved(String... models) {
		return KeyStory.approved(this.house, Walk.assignedCase(this.house, "wenlv MAIN").signed(), models);
	}

	private Task task(Walk walk, String key) {
		return KeyStory.task(this.house, walk, key);
	}

	private Map<String, Object> plan(int days) {
		return KeyStory.plan(this.house, days);
	}

	private Map<String, Object> activity(String model, String decision, Object... evidence) {
		return KeyStory.activity(this.house, model, decision, evidence);
	}

	private Map<String, Object> agreed(String unit, int days) {
		return KeyStory.agreed(this.house, unit, days);
	}

	private Map<String, Object> consultation(String kind, LocalDate heldOn, String decision, Object... agreed) {
		return Map.of("decision", decision, "kind", kind, "topic", "推进成果转化", "heldOn", heldOn.toString(), "place",
				"市政协会议室", "mode", "offline", "convener", "武忱", "participants",
				List.of(KeyStory.person("leaders", true)), "minutes", "就年内印发实施细则达成一致。", "agreed", List.of(agreed));
	}

	private JsonNode supervision(Walk walk) {
		return walk.file().path("supervision");
	}

	@Test
	void theLeaderWhoSupervisesDecidesOnThePlan() {
		Walk walk = chosen("on-site");
		assertThat(walk.clockOfCase("KEY_PLAN").path("basis").asText()).contains("key.plan.wd");
		assertThat(task(walk, "plan-supervision").refusal(plan(0))).containsExactly("activities[0].plannedOn:in-past");
		assertThat(task(walk, "plan-supervision").answer(plan(20))).containsExactly("approve-supervision-plan");
		assertThat(walk.running()).doesNotContain("KEY_PLAN RUNNING");
		Task decision = this.house.as("vicechair").task("approve-supervision-plan", walk.id());
		assertThat(decision.sheet().path("options").path("about").toString()).contains("推动出台实施意见", "实地视察");
		assertThat(this.house.as("vicemayor").tasks("approve-supervision-plan", walk.id()))
			.as("it is the other leader's")
			.isEmpty();
		assertThat(decision.refusal(decide("return"))).containsExactly("comment:required");
		assertThat(decision.answer(decide("return", "comment", "请增加专家论证。"))).containsExactly("plan-supervision");
		assertThat(task(walk, "plan-supervision").sheet().path("options").path("about").toString()).contains("请增加专家论证");
		task(walk, "plan-supervision").answer(plan(30));
		this.house.as("vicechair").task("approve-supervision-plan", walk.id()).answer(decide("approve"));
		assertThat(supervision(walk).path("state").asText()).isEqualTo("APPROVED");
		assertThat(supervision(walk).path("plans")).hasSize(2);
		assertThat(walk.waiting()).contains("record-activity");
	}

	@Test
	void aReportNeedsTheEvidenceOfEveryChosenModel() {
		Walk walk = approved("on-site", "policy-support");
		assertThat(task(walk, "record-activity").offers("models")).containsExactly("on-site", "policy-support");
		assertThat(task(walk, "record-activity").refusal(activity("intellectual-service", "done", "photos", 987654321,
				"heldOn", this.house.today().plusDays(1).toString())))
			.containsExactlyInAnyOrder("heldOn:in-future", "model:key-model-not-chosen", "photos:no-such-attachment");
		long photos = photos(walk);
		assertThat(task(walk, "record-activity")
			.answer(activity("on-site", "more", "route", "一号至三号点位", "problems", "标识不清", "siteDecisions", "月内补齐")))
			.containsExactly("record-activity");
		task(walk, "record-activity").answer(activity("policy-support", "done", "gapAnalysis", "缺少资金政策", "draftMeasure",
				"实施意见建议稿", "documentNo", "市政办发〔2026〕8号", "documentOn", this.house.today().toString()));
		consulted(walk);
		Task report = task(walk, "report-supervision");
		assertThat(report.sheet().path("options").path("about").toString()).contains("现场照片、复查日期");
		assertThat(report.refusal(decide("report", "text", REPORT))).containsExactly("decision:key-evidence-missing");
		assertThat(report.answer(decide("supplement", "comment", "补充复查情况和照片。"))).containsExactly("record-activity");
		task(walk, "record-activity").answer(activity("on-site", "done", "photos", photos, "followUpOn",
				this.house.today().plusDays(30).toString()));
		task(walk, "record-consultation").answer(consultation("results", this.house.today(), "done"));
		task(walk, "report-supervision").answer(decide("report", "text", REPORT, "media", "本地媒体报道"));
		assertThat(supervision(walk).path("state").asText()).isEqualTo("REPORTED");
		assertThat(this.house.as("vicechair").messages(walk.id())).anyMatch((text) -> text.startsWith("key-reported"));
		JsonNode seen = walk.proposer().file(walk.id()).path("supervision");
		assertThat(seen.path("report").path("text").asText()).isEqualTo(REPORT);
		assertThat(seen.path("activities")).as("the proposers read consultations and the report").isEmpty();
		assertThat(seen.has("scorecard")).isFalse();
		scored(supervision(walk).path("scorecard"));
	}

	private long photos(Walk walk) {
		return KeyStory.photographs(this.house, "economy-committee", walk).json().path("id").asLong();
	}

	private void consulted(Walk walk) {
		task(walk, "record-consultation").answer(consultation("results", this.house.today(), "done"));
	}

	/**
	 * Of nine steps only two circles are missing; of four outcomes there is the policy.
	 */
	private static void scored(JsonNode card) {
		assertThat(card.path("standard").asInt()).isEqualTo(77);
		assertThat(card.path("regular").asInt()).isEqualTo(100);
		assertThat(card.path("effect").asInt()).isEqualTo(25);
		assertThat(card.path("standardLines").toString()).contains("\"code\":\"experts\"");
	}

	@Test
	void whatAConsultationAgreesOnBecomesACommitment() {
		Walk walk = approved("on-site");
		task(walk, "record-activity").answer(activity("on-site", "done"));
		Task minutes = task(walk, "record-consultation");
		LocalDate today = this.house.today();
		assertThat(minutes.refusal(consultation("results", today, "done", agreed("jiaoyu", 60), agreed("wenlv", 0))))
			.containsExactlyInAnyOrder("agreed[0].unit:unknown-code", "agreed[1].plannedOn:in-past");
		assertThat(minutes.answer(consultation("results", today, "done", agreed("wenlv", 60))))
			.contains("report-supervision", "report-progress");
		assertThat(walk.running()).contains("COMMITMENT RUNNING");
		JsonNode promise = supervision(walk).path("consultations").path(0).path("agreed").path(0);
		assertThat(promise.path("text").asText()).isEqualTo("年内印发实施细则");
		assertThat(promise.path("state").asText()).isEqualTo("OPEN");
		answered(walk, Commands.promising(today.plusDays(90)));
		assertThat(this.house.as("wenlv-handler").tasks("report-progress", walk.id()))
			.as("the chain tracks only what the reply promises")
			.hasSize(2);
		Task progress = this.house.as("wenlv-handler").tasks("report-progress", walk.id()).get(0);
		progress.answer(Map.of("text", "实施细则已经印发，正在落实。", "fulfilled", true));
		this.house.as("clerk").task("verify-progress", walk.id()).answer(decide("kept"));
		assertThat(this.house.as("wenlv-handler").tasks("report-progress", walk.id())).hasSize(1);
	}

	@Test
	void eachOfTheFourConsultationsHasItsTime() {
		Walk walk = approved("on-site");
		task(walk, "record-activity").answer(activity("on-site", "done"));
		LocalDate today = this.house.today();
		Task minutes = task(walk, "record-consultation");
		assertThat(minutes.offers("kinds")).containsExactly("exchange", "responsibility", "solution", "results");
		for (String kind : List.of("responsibility", "solution", "results")) {
			assertThat(minutes.refusal(consultation(kind, today.minusDays(1), "more")))
				.containsExactly("heldOn:key-consultation-time");
		}
		assertThat(minutes.refusal(consultation("solution", today, "done")))
			.containsExactly("decision:key-results-first");
		assertThat(minutes.answer(consultation("exchange", today.minusDays(30), "more")))
			.containsExactly("record-consultation");
		task(walk, "record-consultation").answer(consultation("solution", today, "more"));
		consulted(walk);
		assertThat(walk.waiting()).contains("report-supervision");
		assertThat(walk.clockOfCase("KEY_REPORT").path("basis").asText()).contains("key.report.wd");
	}

	private static void answered(Walk walk, Map<String, Object> reply) {
		walk.contacted("wenlv");
		walk.ofUnit("wenlv", "handler", "draft-reply", reply);
		walk.ofUnit("wenlv", "office", "check-reply", decide("approve"));
		walk.ofUnit("wenlv", "head", "issue-reply", decide("approve"));
		walk.delivered("wenlv", "gov").says("satisfied");
	}

	@Test
	void onlyTheCommitteeThatWasChosenHasItsTasks() {
		Walk walk = chosen("on-site");
		Task plan = task(walk, "plan-supervision");
		Person other = this.house.as("agriculture-committee");
		assertThat(other.tasks("plan-supervision", walk.id())).isEmpty();
		assertThat(walk.file().path("waitingFor").toString()).contains("经济委员会");
		for (Task stolen : List.of(new Task(other, plan.card()), new Task(this.house.as("clerk"), plan.card()))) {
			assertThat(stolen.send(plan(20)).status()).isEqualTo(403);
			assertThat(stolen.engine(plan(20)).status()).isEqualTo(403);
			assertThat(other.post("/api/tasks/" + plan.id() + "/claim", Map.of()).status()).isEqualTo(403);
		}
		plan.answer(plan(20));
		this.house.as("vicechair").task("approve-supervision-plan", walk.id()).answer(decide("approve"));
		assertThat(new Task(other, task(walk, "record-activity").card()).send(activity("on-site", "done")).status())
			.isEqualTo(403);
		assertThat(walk.waiting()).contains("record-activity");
	}

	@Test
	void theEvidenceComesAlsoAfterTheCaseIsArchived() {
		Walk walk = approved("on-site");
		answered(walk, Commands.reply("A", 3));
		walk.then("clerk", "archive-check", decide("archive", "volumeNo", "2026-1", "comment", "督办仍在进行，材料随后补充。"));
		assertThat(walk.state()).isEqualTo("ARCHIVED");
		for (String other : List.of("clerk", "agriculture-committee", "wenlv-handler")) {
			assertThat(KeyStory.photographs(this.house, other, walk).errors()).containsExactly(":case-archived");
		}
		task(walk, "record-activity").answer(activity("on-site", "done", "photos", photos(walk), "route", "一号至三号点位",
				"problems", "标识不清", "siteDecisions", "月内补齐", "followUpOn", this.house.today().plusDays(30).toString()));
		consulted(walk);
		task(walk, "report-supervision").answer(decide("report", "text", REPORT));
		assertThat(KeyStory.photographs(this.house, "economy-committee", walk).errors())
			.as("with the report it is over")
			.containsExactly(":case-archived");
		assertThat(walk.state()).isEqualTo("ARCHIVED");
	}

	@Test
	void withTheCaseItsSupervisionEnds() {
		Walk walk = Walk.submitted(this.house).filed();
		KeyStory.chosen(this.house, walk, "on-site");
		walk.proposer().act(walk.id(), "withdraw", Map.of("reason", "情况变化，申请撤案。")).ok();
		this.house.as("chair").act(walk.id(), "decide-withdrawal", decide("agree")).ok();
		assertThat(walk.state()).isEqualTo("WITHDRAWN");
		assertThat(walk.waiting()).isEmpty();
		assertThat(supervision(walk).path("state").asText()).isEqualTo("ENDED");
		assertThat(walk.running()).isEmpty();
	}

}
