package org.duban.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.duban.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.story.Commands.decide;

/** The four consultations on a case that is no key proposal. */
@DatabaseTest
class ConsultationPathTests {

	private static final String ACT = "hold-consultation";

	@LocalServerPort
	int port;

	private House house;

	@BeforeEach
	void enter() {
		this.house = House.at(this.port);
	}

	private Map<String, Object> minutes(String kind, Object... agreed) {
		return new HashMap<>(Map.of("kind", kind, "topic", "协商推进办理", "heldOn", this.house.today().toString(), "place",
				"市政协会议室", "mode", "both", "convener", "武忱", "participants", List.of(KeyStory.person("units", true)),
				"minutes", "各方就办理思路充分交换意见。", "agreed", List.of(agreed)));
	}

	private Reply holds(String username, Walk walk, String kind, Object... agreed) {
		return this.house.as(username).act(walk.id(), ACT, minutes(kind, agreed));
	}

	private boolean offers(String username, Walk walk, String name) {
		return this.house.as(username).page("/cases/" + walk.id()).contains(name + "</option>");
	}

	@Test
	void theStateOfTheCaseOffersItsConsultation() {
		Walk walk = Walk.submitted(this.house);
		assertThat(offers("clerk", walk, "征集中“研讨交流”协商")).isTrue();
		assertThat(holds("clerk", walk, "responsibility").errors()).containsExactly("kind:consultation-not-now");
		holds("clerk", walk, "exchange").ok();
		walk.filed();
		assertThat(holds("clerk", walk, "exchange").errors()).containsExactly("kind:consultation-not-now");
		assertThat(offers("agriculture-committee", walk, "交办中“落实责任”协商")).isTrue();
		holds("agriculture-committee", walk, "responsibility").ok();
		assertThat(holds("gov", walk, "responsibility").status()).as("no unit of its channel yet").isEqualTo(403);
		walk.assigned("wenlv MAIN").signed();
		assertThat(offers("wenlv-handler", walk, "办理中“解决问题”协商")).isTrue();
		assertThat(offers("wenlv-handler", walk, "督办中“成果转化”协商")).isFalse();
		for (String person : List.of("wenlv-handler", "gov", "chair")) {
			holds(person, walk, "solution").ok();
		}
		for (String stranger : List.of("wenlv-liaison", "jiaoyu-handler", "party", "supervisor")) {
			assertThat(holds(stranger, walk, "solution").status()).as(stranger).isEqualTo(403);
		}
		assertThat(holds("clerk", walk, "results").errors()).containsExactly("kind:consultation-not-now");
		walk.prepared().issued("wenlv", Commands.reply("A", 3)).delivered("wenlv", "gov");
		assertThat(holds("wenlv-handler", walk, "results").status()).isEqualTo(403);
		holds("clerk", walk, "results").ok();
		JsonNode held = walk.proposer().file(walk.id()).path("consultations");
		assertThat(held.findValuesAsText("kind")).containsExactlyInAnyOrder("exchange", "responsibility", "solution",
				"solution", "solution", "results");
		assertThat(held.path(0).path("participants").path(0).path("opinion").asText()).isEqualTo("建议分步实施。");
		assertThat(this.house.as("clerk").page("/cases/" + walk.id())).contains("协商推进办理", "召集人：武忱");
	}

	@Test
	void itWasHeldInItsTime() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN").signed();
		for (int days : List.of(-1, 1)) {
			Map<String, Object> minutes = minutes("solution");
			minutes.put("heldOn", this.house.today().plusDays(days).toString());
			assertThat(this.house.as("clerk").act(walk.id(), ACT, minutes).errors())
				.containsExactly((days < 0) ? "heldOn:key-consultation-time" : "heldOn:in-future");
		}
	}

	@Test
	void anOutlineIsNoMinutes() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN").signed();
		Map<String, Object> minutes = minutes("solution");
		minutes.put("minutes", "一、一致的意见：\n二、不一致的问题：\n\n三、措施和时限： ");
		assertThat(this.house.as("clerk").act(walk.id(), ACT, minutes).errors())
			.containsExactly("minutes:consultation-outline-only");
		minutes.put("minutes", "一、一致的意见：先试点。\n二、不一致的问题：\n三、措施和时限：");
		minutes.put("participants", List.of());
		assertThat(this.house.as("clerk").act(walk.id(), ACT, minutes).errors())
			.containsExactly("participants:required");
		assertThat(walk.file().path("consultations")).isEmpty();
		String page = this.house.as("clerk").page("/cases/" + walk.id());
		String form = page.substring(page.indexOf("id=\"act-hold-consultation\""));
		assertThat(form.substring(0, form.indexOf("</form>"))).as("begun by the state of the case")
			.contains("二、不一致的问题：")
			.containsPattern(
					"value=\"units\" selected[\\s\\S]*value=\"proposers\" selected[\\s\\S]*value=\"committees\" selected")
			.doesNotContainPattern("value=\"experts\" selected");
	}

	@Test
	void whatIsAgreedIsTrackedLikeAPromise() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN").signed();
		assertThat(holds("clerk", walk, "solution", KeyStory.agreed(this.house, "jiaoyu", 60),
				KeyStory.agreed(this.house, "wenlv", 0))
			.errors()).containsExactlyInAnyOrder("agreed[0].unit:unknown-code", "agreed[1].plannedOn:in-past");
		assertThat(walk.running()).doesNotContain("COMMITMENT RUNNING");
		holds("clerk", walk, "solution", KeyStory.agreed(this.house, "wenlv", 60)).ok();
		assertThat(walk.running()).contains("COMMITMENT RUNNING");
		assertThat(walk.file().path("consultations").path(0).path("agreed").path(0).path("unitName").asText())
			.isEqualTo("文广旅游局");
		this.house.as("wenlv-handler")
			.task("report-progress", walk.id())
			.answer(Map.of("text", "实施细则已经印发，正在落实。", "fulfilled", true));
		this.house.as("clerk").task("verify-progress", walk.id()).answer(decide("kept"));
		assertThat(walk.file().path("consultations").path(0).path("agreed").path(0).path("state").asText())
			.isEqualTo("KEPT");
		assertThat(walk.state()).as("the case goes on").isEqualTo("HANDLING");
	}

	@Test
	void theOneOnResultsIsTheKeySupervisionsOwn() {
		Walk walk = KeyStory.chosen(this.house, Walk.assignedCase(this.house, "wenlv MAIN").signed(), "on-site");
		holds("clerk", walk, "solution").ok();
		walk.prepared();
		walk.ofUnit("wenlv", "handler", "draft-reply", Commands.reply("A", 3));
		walk.ofUnit("wenlv", "office", "check-reply", decide("approve"));
		walk.ofUnit("wenlv", "head", "issue-reply", decide("approve"));
		walk.delivered("wenlv", "gov");
		assertThat(holds("clerk", walk, "results").status()).isEqualTo(403);
	}

}
