package org.duban.story;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.duban.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.story.Commands.decide;

/** What clerk, reviewers and chair see and say on the way to the decision. */
@DatabaseTest
class ReviewDeskTests {

	@LocalServerPort
	int port;

	private House house;

	@BeforeEach
	void enter() {
		this.house = House.at(this.port);
	}

	@Test
	void theClerkSeesWhatTheHouseFoundAndTicksTheRest() {
		String title = "关于改善" + Long.toString(System.nanoTime(), 36) + "片区夜间照明的建议";
		Walk earlier = Walk.draft(this.house, "member031", Commands.draft(title)).submit();
		Walk walk = Walk
			.draft(this.house, "member032", Commands.draft(title + "（二）",
					"据内部资料，该片区夜间照明不足，群众出行不便，近两年多次反映未见改善，宜尽快统筹解决，消除安全隐患。", "增设路灯。", "urban-management"))
			.submit();
		Task task = this.house.as("clerk").task("first-review", walk.id());
		assertThat(names(task, "about")).anyMatch((line) -> line.contains("内部资料"))
			.anyMatch((line) -> line.contains(earlier.file().path("serialNo").asText()))
			.anyMatch((line) -> line.contains("可能内容空泛"));
		assertThat(task.offers("checks")).contains("one-matter", "no-secret");
		assertThat(task.offers("reviewers")).startsWith("reviewer1", "reviewer2");
		assertThat(task.refusal(
				decide("pass", "reviewers", List.of("reviewer1", "reviewer2"), "checks", List.of("no-such-check"))))
			.containsExactly("checks[0]:unknown-check");
		task.answer(decide("pass", "reviewers", List.of("reviewer1", "reviewer2"), "checks",
				List.of("one-matter", "format"), "comment", "照明问题属实"));
		assertThat(names(this.house.as("reviewer1").task("second-review", walk.id()), "about"))
			.anyMatch((line) -> line.contains("一事一案；格式和要素齐全"))
			.anyMatch((line) -> line.contains("内部资料"))
			.contains("照明问题属实");
	}

	@Test
	void whatTheReviewersDisagreeOnStandsBeforeTheChair() {
		Walk walk = Walk.submitted(this.house);
		walk.then("clerk", "first-review", Commands.pass());
		walk.then("reviewer1", "second-review", decide("file", "suggestedUnits", List.of("wenlv")));
		assertThat(walk.then("reviewer2", "second-review",
				decide("not-file", "reasons", List.of("academic"), "comment", "偏重学理")))
			.containsExactly("decide-filing");
		Task task = this.house.as("chair").task("decide-filing", walk.id());
		assertThat(names(task, "about")).contains("文广旅游局", "属于学术研讨；偏重学理");
	}

	@Test
	void withConsentARefusedProposalBecomesAnItemOfSocialOpinion() {
		Walk walk = refused();
		walk.then("clerk", "choose-disposition", decide("opinion", "comment", "适合作为社情民意"));
		assertThat(walk.file().path("opinionItem").isNull()).as("not before the proposer agreed").isTrue();
		walk.proposer().task("consent-to-conversion", walk.id()).answer(decide("agree"));
		assertThat(walk.file().path("opinionItem").path("id").asLong()).isPositive();
		assertThat(walk.file().path("reference").isNull()).isTrue();
		walk.proposer().act(walk.id(), "ask-reconsideration", Map.of("reason", "请再议")).ok();
		walk.then("chair", "reconsider", decide("file", "comment", "同意立案"));
		assertThat(walk.file().path("opinionItem").isNull()).as("filed after all").isTrue();
	}

	@Test
	void aUnitMayAnswerALetterForReferenceOnce() {
		Walk walk = refused();
		Person liaison = this.house.as("tiyu-liaison");
		assertThat(liaison.ask("GET", "/api/proposals/" + walk.id(), null).status()).isEqualTo(404);
		walk.then("clerk", "choose-disposition", decide("letter", "unit", "tiyu"));
		assertThat(liaison.messages(walk.id())).anyMatch((message) -> message.contains("供参考"));
		assertThat(liaison.file(walk.id()).path("acts").toString()).contains("answer-letter");
		assertThat(this.house.as("tiyu-handler").act(walk.id(), "answer-letter", Map.of("answer", "好")).status())
			.isEqualTo(403);
		liaison.act(walk.id(), "answer-letter", Map.of("answer", "来信收悉，已纳入场馆开放计划统筹考虑。")).ok();
		assertThat(walk.file().path("reference").path("answer").asText()).contains("场馆开放计划");
		assertThat(walk.proposer().messages(walk.id())).anyMatch((message) -> message.contains("有答复"));
		assertThat(liaison.act(walk.id(), "answer-letter", Map.of("answer", "再答")).status()).isEqualTo(403);
		assertThat(walk.file().path("assignments")).as("no duty to reply").isEmpty();
	}

	@Test
	void theNoticeQuotesReasonsAndRemarks() {
		Walk walk = refused();
		JsonNode letter = walk.proposer()
			.letters(walk.id())
			.stream()
			.filter((one) -> one.path("kind").asText().equals("NOT_FILED"))
			.findFirst()
			.orElseThrow();
		assertThat(walk.proposer().read(letter)).contains("属于学术研讨", "一案多事", "建议改投专业刊物");
	}

	private Walk refused() {
		Walk walk = Walk.submitted(this.house).reviewed("not-file", "reasons", List.of("academic"));
		walk.then("chair", "decide-filing",
				decide("not-file", "reasons", List.of("academic", "several-matters"), "comment", "建议改投专业刊物"));
		return walk;
	}

	private static List<String> names(Task task, String choices) {
		return StreamSupport.stream(task.sheet().path("options").path(choices).spliterator(), false)
			.map((choice) -> choice.path("name").asText())
			.toList();
	}

}
