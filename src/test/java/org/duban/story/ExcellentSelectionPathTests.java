package org.duban.story;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.duban.DatabaseTest;
import org.duban.MailServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** A selection from its opening to the scores. */
@DatabaseTest
class ExcellentSelectionPathTests {

	@LocalServerPort
	int port;

	@Autowired
	JdbcTemplate jdbc;

	private House house;

	private @Nullable ExcellentStory story;

	@BeforeEach
	void enter() {
		MailServer.forgetMailsOfOtherTests(this.jdbc);
		this.house = House.at(this.port);
	}

	@AfterEach
	void leave() {
		if (this.story != null) {
			this.story.end(this.jdbc);
		}
	}

	private Walk answered() {
		return Walk.answered(this.house, "wenlv", Commands.reply("A", 3));
	}

	private ExcellentStory keep(ExcellentStory opened) {
		this.story = opened;
		return opened;
	}

	private static List<String> backings(JsonNode row) {
		return row.path("backings").findValuesAsText("by");
	}

	@Test
	void whatSeveralRecommendIsOneCandidateWithAllWhoDid() {
		Walk walk = answered();
		ExcellentStory opened = keep(ExcellentStory.open(this.house, walk, "recommenders",
				List.of("unit:wenlv", "committee:economy", "office")));
		assertThat(this.house.as("wenlv-liaison").get("/api/tasks?size=200&key=recommend").toString())
			.contains("优秀提案评选");
		opened.recommend("wenlv-liaison", walk);
		opened.recommend("economy-committee", walk);
		assertThat(opened.state()).isEqualTo("RECOMMENDING");
		opened.task("clerk", "recommend").answer(Map.of("decision", "none"));
		assertThat(backings(opened.row(walk))).hasSize(2).contains("经济委员会");
		assertThat(opened.sheet("clerk").path("rows")).hasSize(1);
		assertThat(opened.state()).isEqualTo("SIFTING");
	}

	@Test
	void onlyWhatMayBeChosenAndSeenIsRecommended() {
		Walk walk = answered();
		Walk unanswered = Walk.assignedCase(this.house, "wenlv MAIN");
		Walk others = Walk.answered(this.house, "tiyu", Commands.reply("A", 3));
		Walk fresh = Walk.submitted(this.house);
		ExcellentStory opened = keep(ExcellentStory.open(this.house, walk));
		Task task = opened.task("wenlv-liaison", "recommend");
		assertThat(task.offers("cases")).contains(String.valueOf(walk.id()))
			.doesNotContain(String.valueOf(unanswered.id()), String.valueOf(others.id()));
		assertThat(task.refusal(ExcellentStory.nominations(unanswered)))
			.containsExactly("cases[0].proposalId:excellent-not-replied");
		assertThat(task.refusal(ExcellentStory.nominations(others)))
			.containsExactly("cases[0].proposalId:unknown-code");
		assertThat(task.refusal(ExcellentStory.nominations(walk, walk)))
			.containsExactly("cases[1].proposalId:excellent-named-twice");
		assertThat(task.refusal(Map.of("decision", "recommend"))).containsExactly("cases:required");
		assertThat(opened.task("clerk", "recommend").refusal(ExcellentStory.nominations(fresh)))
			.containsExactly("cases[0].proposalId:excellent-not-filed");
	}

	@Test
	void anOrganisationRecommendsOnItsOwnPageAndTheOfficeForIt() {
		Walk walk = answered();
		ExcellentStory opened = keep(ExcellentStory.open(this.house, walk, "recommenders", List.of("body:minjian")));
		String task = opened.task("minjian", "recommend").id();
		assertThat(this.house.as("minjian").page("/member/tasks/" + task)).contains("推荐优秀提案", "民建市委会");
		opened.recommend("clerk", walk);
		assertThat(backings(opened.row(walk))).containsExactly("民建市委会");
	}

	@Test
	void nobodyIsWaitedForOnceTheDateHasPassed() {
		Walk walk = answered();
		ExcellentStory opened = keep(ExcellentStory.open(this.house, walk));
		opened.recommend("wenlv-liaison", walk);
		this.house.letPass(30);
		assertThat(opened.state()).isEqualTo("SIFTING");
		assertThat(opened.tasks("clerk", "recommend")).isEmpty();
		assertThat(this.house.as("clerk").get("/api/inbox?size=50").toString()).contains("excellent-collected");
	}

	@Test
	void whatCannotBeOpenedIsNamed() {
		Walk walk = answered();
		String late = this.house.today().toString();
		Map<String, Object> wrong = ExcellentStory.command(this.house, walk, "recommenders", List.of("unit:nowhere"),
				"experts", List.of("expert1", "member001"), "quota", 5, "quotaPercent", 10, "recommendUntil", late,
				"scoreUntil", late);
		assertThat(this.house.as("clerk").post("/api/excellent-selections", wrong).errors()).containsExactlyInAnyOrder(
				"recommenders:unknown-code", "experts:unknown-code", "experts:excellent-few-experts",
				"quotaPercent:excellent-one-quota", "recommendUntil:in-past", "scoreUntil:excellent-score-after");
		keep(ExcellentStory.open(this.house, walk));
		assertThat(this.house.as("clerk")
			.post("/api/excellent-selections", ExcellentStory.command(this.house, walk))
			.errors()).containsExactly("session:excellent-twice");
		for (String other : List.of("chair", "gov", "expert1", "member001", "wenlv-liaison")) {
			assertThat(this.house.as(other).post("/api/excellent-selections", Map.of()).status()).as(other)
				.isEqualTo(403);
		}
	}

	@Test
	void expertsScoreWithoutNamesAndWithoutEachOther() {
		Walk walk = answered();
		ExcellentStory opened = keep(ExcellentStory.scoring(this.house, List.of(walk)));
		Task task = opened.scoring("expert1", walk);
		JsonNode sheet = task.sheet();
		String proposer = walk.file().path("proposerName").asText();
		assertThat(sheet.path("items")).hasSize(9);
		assertThat(sheet.toString()).contains("情况分析", "答复：").doesNotContain(proposer, "林知秋");
		assertThat(task.card().path("proposalId").isNull()).isTrue();
		assertThat(task.refusal(Map.of("marks", List.of(Map.of("no", 1, "points", 11)), "comment", "依据充分。")))
			.containsExactlyInAnyOrder("marks[0].points:excellent-points", "marks:too-few");
		opened.score("expert2", walk, 7);
		assertThat(this.house.as("expert1").ask("GET", "/api/excellent-selections/" + opened.id(), null).status())
			.isEqualTo(403);
		assertThat(this.house.as("expert1").get("/api/excellent-selections").toString())
			.doesNotContain("\"id\":" + opened.id() + ",");
		assertThat(task.sheet().toString()).doesNotContain("曲思莹");
		assertThat(this.house.as("expert1").ask("GET", "/api/proposals/" + walk.id(), null).status()).isEqualTo(404);
	}

	@Test
	void whoeverStandsBehindACaseDoesNotScoreIt() {
		Walk walk = answered();
		this.jdbc.update("update account set unit = 'wenlv' where username = 'expert3'");
		try {
			ExcellentStory opened = keep(ExcellentStory.open(this.house, walk, "recommenders", List.of("unit:wenlv")));
			opened.recommend("wenlv-liaison", walk);
			assertThat(opened.act("open-scoring", Map.of()).errors())
				.containsExactly("moreExperts:excellent-few-free-experts");
		}
		finally {
			this.jdbc.update("update account set unit = null where username = 'expert3'");
		}
	}

	@Test
	void aMissingScoreIsShownRemindedAndPassedOn() {
		Walk walk = answered();
		ExcellentStory.set(this.house, "excellent.experts.least", "2");
		try {
			ExcellentStory opened = keep(
					ExcellentStory.scoring(this.house, List.of(walk), "experts", List.of("expert1", "expert2")));
			opened.score("expert1", walk, 9);
			assertThat(opened.act("close-scoring", Map.of("reason", "等不及")).errors())
				.containsExactly(":excellent-scoring-runs");
			this.house.letPass(60);
			assertThat(opened.row(walk).path("scores").get(1).path("late").asBoolean()).isTrue();
			assertThat(this.house.as("expert2").get("/api/inbox?size=50").toString()).contains("excellent-missing");
			assertThat(opened.act("close-scoring", Map.of("reason", "等不及")).errors())
				.containsExactly(":excellent-few-scores");
			long missing = opened.row(walk).path("scores").get(1).path("id").asLong();
			String passOn = "/api/excellent-scores/" + missing + "/pass-on";
			assertThat(this.house.as("clerk").post(passOn, Map.of("expert", "expert1", "reason", "出差")).errors())
				.containsExactly("expert:excellent-scores-already");
			this.house.as("clerk").post(passOn, Map.of("expert", "expert3", "reason", "出差")).ok();
			assertThat(opened.tasks("expert2", "score-proposal")).isEmpty();
			assertThat(opened.score("expert3", walk, 8)).containsExactly("decide-excellent");
			assertThat(opened.state()).isEqualTo("DECIDING");
		}
		finally {
			ExcellentStory.set(this.house, "excellent.experts.least", "3");
		}
	}

	@Test
	void aScoreFarFromTheOthersIsShownToTheOffice() {
		Walk walk = answered();
		ExcellentStory opened = keep(ExcellentStory.scoring(this.house, List.of(walk)));
		opened.score("expert1", walk, 10);
		opened.score("expert2", walk, 9);
		opened.score("expert3", walk, 3);
		assertThat(opened.row(walk).path("scores").findValuesAsText("outlier")).containsExactly("false", "false",
				"true");
		ExcellentStory.set(this.house, "excellent.outlier.points", "90");
		try {
			assertThat(opened.row(walk).path("scores").findValuesAsText("outlier")).doesNotContain("true");
		}
		finally {
			ExcellentStory.set(this.house, "excellent.outlier.points", "15");
		}
	}

	@Test
	void whereTheOfficeSaysNothingTheParametersCount() {
		Walk one = answered();
		Walk two = answered();
		ExcellentStory.set(this.house, "excellent.quota", "7");
		ExcellentStory.set(this.house, "excellent.collective.percent", "33");
		ExcellentStory.set(this.house, "excellent.recommend.most", "1");
		ExcellentStory.set(this.house, "excellent.soon.wd", "0");
		try {
			ExcellentStory opened = keep(ExcellentStory.open(this.house, one));
			assertThat(opened.sheet("clerk").path("line").path("quota").asText()).contains("7 件", "33%", "系统参数");
			Task task = opened.task("wenlv-liaison", "recommend");
			assertThat(task.refusal(ExcellentStory.nominations(one, two))).containsExactly("cases:too-many");
			assertThat(soon(task)).isEqualTo(task.due().substring(0, 10));
		}
		finally {
			ExcellentStory.set(this.house, "excellent.quota", "100");
			ExcellentStory.set(this.house, "excellent.collective.percent", "20");
			ExcellentStory.set(this.house, "excellent.recommend.most", "20");
			ExcellentStory.set(this.house, "excellent.soon.wd", "3");
		}
	}

	/** The day from which the task counts as due soon. */
	private String soon(Task task) {
		LocalDateTime kept = this.jdbc.queryForObject("select FOLLOW_UP_DATE_ from ACT_RU_TASK where ID_ = ?",
				LocalDateTime.class, task.id());
		return String
			.valueOf(kept.atZone(ZoneId.systemDefault()).withZoneSameInstant(ZoneId.of("Asia/Shanghai")).toLocalDate());
	}

}
