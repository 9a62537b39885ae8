package org.duban.story;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.duban.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.story.Commands.decide;

/** What was promised, until it is kept, and the look back. */
@DatabaseTest
class CommitmentPathTests {

	private static final String TEXT = "我们承诺的实施方案已经印发并向社会公布，有关措施正在逐项落实，特此补充答复。";

	@LocalServerPort
	int port;

	private House house;

	@BeforeEach
	void enter() {
		this.house = House.at(this.port);
	}

	private Walk tracked(int days) {
		return Walk.answered(this.house, "jiaoyu", Commands.promising(this.house.today().plusDays(days)))
			.says("satisfied");
	}

	private Task report(Walk walk) {
		return this.house.as("jiaoyu-handler").task("report-progress", walk.id());
	}

	@Test
	void whatGoesToPlanIsReportedAgainBeforeItsDate() {
		Walk walk = tracked(400);
		LocalDate today = this.house.today();
		LocalDate first = LocalDate.parse(walk.clock("COMMITMENT", "jiaoyu").path("due").asText());
		assertThat(first).isBetween(today.plusDays(90), today.plusDays(102));
		assertThat(report(walk).refusal(Map.of("text", "方案已起草，正在征求意见。", "fulfilled", true, "standing", "on-track")))
			.containsExactly("standing:fulfilled-already");
		assertThat(report(walk).answer(Map.of("text", "方案已起草，正在征求意见。", "fulfilled", false, "standing", "on-track")))
			.containsExactly("report-progress");
		assertThat(walk.clock("COMMITMENT", "jiaoyu").path("basis").asText()).contains("track.interval.days");
		assertThat(walk.running()).containsExactly("COMMITMENT RUNNING");
	}

	@Test
	void aKeptPromiseMayBetterTheClass() {
		Walk walk = tracked(60);
		Person handler = this.house.as("jiaoyu-handler");
		long assignment = walk.assignment("jiaoyu");
		Map<String, Object> supplement = Map.of("text", TEXT, "replyClass", "A");
		assertThat(handler.actOnAssignment(assignment, "supplement-reply", supplement).errors())
			.containsExactly(":promises-not-kept");
		long file = this.house.upload("jiaoyu-handler", walk.id(), "case",
				"%PDF-1.7 方案".getBytes(StandardCharsets.UTF_8));
		report(walk).answer(Map.of("text", "方案已印发并向社会公布。", "fulfilled", true, "attachment", file));
		walk.then("clerk", "verify-progress", decide("kept"));
		assertThat(handler.actOnAssignment(assignment, "supplement-reply", Map.of("text", TEXT, "replyClass", "C"))
			.errors()).containsExactly("replyClass:class-not-better");
		handler.actOnAssignment(assignment, "supplement-reply", supplement).ok();
		assertThat(handler.actOnAssignment(assignment, "supplement-reply", supplement).errors())
			.containsExactly(":supplemented-already");
		JsonNode letter = walk.proposer().letters(walk.id()).get(walk.proposer().letters(walk.id()).size() - 1);
		assertThat(walk.proposer().read(letter)).contains(TEXT, "B", "A");
		assertThat(walk.file().path("replies").path(0).path("replyClass").asText()).isEqualTo("A");
		assertThat(walk.file().path("supplements").path(0).path("formerClass").asText()).isEqualTo("B");
		assertThat(walk.proposer().messages(walk.id())).anyMatch((text) -> text.startsWith("reply-supplemented"));
	}

	@Test
	void whatCannotBeDoneIsExplainedToTheProposer() {
		Walk walk = tracked(60);
		report(walk).answer(Map.of("text", "因上位规划调整，该项目无法实施。", "fulfilled", false, "standing", "impossible"));
		walk.then("clerk", "verify-progress", decide("failed", "comment", "情况属实，请向提案者当面说明。"));
		JsonNode inbox = walk.proposer().get("/api/inbox?size=200");
		assertThat(inbox.toString()).contains("因上位规划调整，该项目无法实施。");
	}

	@Test
	void theOfficeLooksBackOnWhatWasPromised() {
		Walk walk = tracked(60);
		report(walk).answer(Map.of("text", "方案已印发并向社会公布。", "fulfilled", true));
		walk.then("clerk", "verify-progress", decide("kept"));
		Person clerk = this.house.as("clerk");
		// A proposal belongs to the year of its session, wherever the house's clock
		// stands.
		assertThat(clerk.get("/api/look-back/promises?year=2026").findValuesAsText("proposalId"))
			.contains(Long.toString(walk.id()));
		JsonNode rates = clerk.get("/api/look-back/rates");
		assertThat(rates.toString()).contains("\"unit\":\"jiaoyu\"");
		assertThat(walk.proposer().ask("GET", "/api/look-back/rates", null).status()).isEqualTo(403);
		assertThat(walk.proposer().act(walk.id(), "look-back", Map.of("solved", false, "comment", "复查")).status())
			.isEqualTo(403);
		clerk.act(walk.id(), "look-back", Map.of("solved", false, "comment", "现场复查，措施已停止执行。")).ok();
		assertThat(this.house.as("jiaoyu-leader").messages(walk.id()))
			.anyMatch((text) -> text.startsWith("look-back-unsolved"));
	}

}
