package org.duban.story;

import java.util.List;
import java.util.Map;

import org.duban.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.story.Commands.decide;

/** What may happen to a proposal until it is filed. */
@DatabaseTest
class FilingPathTests {

	private static final Map<String, String> REVISED = Map.of("title", "关于完善冬季清雪保障机制的建议", "situation",
			Commands.SITUATION, "suggestions", Commands.SUGGESTIONS, "note", "已补充具体建议");

	@LocalServerPort
	int port;

	private House house;

	@BeforeEach
	void enter() {
		this.house = House.at(this.port);
	}

	private Walk notFiled() {
		Walk walk = Walk.submitted(this.house).reviewed("not-file", "reasons", List.of("empty"));
		assertThat(walk.then("chair", "decide-filing", decide("not-file", "reasons", List.of("empty", "academic"))))
			.containsExactly("choose-disposition");
		assertThat(walk.state()).isEqualTo("NOT_FILED");
		return walk;
	}

	@Test
	void aRefusalNeedsAReasonOfTheDictionary() {
		Walk walk = Walk.submitted(this.house).reviewed("not-file", "reasons", List.of("empty"));
		Task task = this.house.as("chair").task("decide-filing", walk.id());
		assertThat(task.refusal(decide("not-file"))).containsExactly("reasons:required");
		assertThat(task.refusal(decide("not-file", "reasons", List.of("because")))).singleElement()
			.asString()
			.startsWith("reasons[0]:");
		assertThat(walk.state()).isEqualTo("DECISION");
	}

	@Test
	void anOpinionIsConsentedToAndTheCaseEnds() {
		Walk walk = notFiled();
		assertThat(walk.then("clerk", "choose-disposition", decide("opinion"))).contains("consent-to-conversion");
		walk.proposer().task("consent-to-conversion", walk.id()).answer(decide("agree"));
		assertThat(walk.state()).isEqualTo("NOT_FILED");
		assertThat(walk.waiting()).isEmpty();
		assertThat(walk.proposer().messages(walk.id())).isNotEmpty();
	}

	@Test
	void anOpinionThatIsRefusedBecomesALetter() {
		Walk walk = notFiled();
		walk.then("clerk", "choose-disposition", decide("opinion"));
		walk.proposer().task("consent-to-conversion", walk.id()).answer(decide("refuse", "comment", "不同意转换"));
		assertThat(walk.waiting()).isEmpty();
		assertThat(walk.proposer().act(walk.id(), "ask-reconsideration", Map.of("reason", "内容具体，请予复议。")).status())
			.isEqualTo(204);
	}

	@Test
	void silenceIsNoConsent() {
		Walk walk = notFiled();
		walk.then("clerk", "choose-disposition", decide("opinion"));
		this.house.letPass(25);
		assertThat(walk.proposer().tasks("consent-to-conversion", walk.id())).isEmpty();
		assertThat(walk.state()).isEqualTo("NOT_FILED");
	}

	@Test
	void aLetterMayBeReconsideredAndFiled() {
		Walk walk = notFiled();
		walk.then("clerk", "choose-disposition", decide("letter", "unit", "fagai"));
		walk.proposer().act(walk.id(), "ask-reconsideration", Map.of("reason", "内容具体，请予复议。")).ok();
		assertThat(walk.then("chair", "reconsider", decide("file", "comment", "理由成立，予以立案。")))
			.containsExactly("propose-units");
		assertThat(walk.state()).isEqualTo("FILED");
		assertThat(walk.file().path("caseNo").asText()).isNotEmpty();
	}

	@Test
	void aReconsiderationMayUpholdTheRefusalAndIsTheOnlyOne() {
		Walk walk = notFiled();
		walk.then("clerk", "choose-disposition", decide("letter", "unit", "fagai"));
		Map<String, String> reason = Map.of("reason", "内容具体，请予复议。");
		walk.proposer().act(walk.id(), "ask-reconsideration", reason).ok();
		walk.then("chair", "reconsider", decide("uphold", "comment", "维持原决定。"));
		assertThat(walk.state()).isEqualTo("NOT_FILED");
		assertThat(walk.waiting()).isEmpty();
		assertThat(walk.proposer().act(walk.id(), "ask-reconsideration", reason).status()).isBetween(400, 409);
	}

	@Test
	void nobodyAsksAfterTheWindow() {
		Walk walk = notFiled();
		walk.then("clerk", "choose-disposition", decide("letter", "unit", "fagai"));
		this.house.letPass(25);
		assertThat(walk.proposer().act(walk.id(), "ask-reconsideration", Map.of("reason", "内容具体。")).status())
			.isBetween(400, 409);
	}

	@Test
	void aRefusedTextIsReturnedRevisedAndFiled() {
		Walk walk = notFiled();
		assertThat(this.house.as("clerk").task("choose-disposition", walk.id()).refusal(decide("return")))
			.containsExactly("comment:required");
		assertThat(walk.then("clerk", "choose-disposition", decide("return", "comment", "请补充具体建议后再提交。")))
			.containsExactly("revise");
		assertThat(walk.state()).isEqualTo("RETURNED");
		walk.proposer().task("revise", walk.id()).answer(REVISED);
		assertThat(walk.filed().state()).isEqualTo("FILED");
	}

	@Test
	void theProposerMayTakeBackWhatWasRefused() {
		Walk walk = notFiled();
		walk.then("clerk", "choose-disposition", decide("withdrawn", "comment", "提案者同意撤回。"));
		assertThat(walk.state()).isEqualTo("WITHDRAWN");
		assertThat(walk.waiting()).isEmpty();
	}

	@Test
	void theFirstReviewReturnsAndTheProposerResubmits() {
		Walk walk = Walk.submitted(this.house);
		walk.then("clerk", "first-review", decide("return", "comment", "请把建议写具体。"));
		assertThat(walk.state()).isEqualTo("RETURNED");
		assertThat(walk.proposer().task("revise", walk.id()).answer(REVISED)).containsExactly("first-review");
		assertThat(walk.file().path("title").asText()).isEqualTo(REVISED.get("title"));
		assertThat(walk.filed().state()).isEqualTo("FILED");
	}

	@Test
	void theSecondReviewReturnsOnlyIfBothSaySo() {
		Walk walk = Walk.submitted(this.house);
		walk.reviewed("return", "comment", "一案多事，请分开。");
		assertThat(walk.state()).isEqualTo("RETURNED");
		walk.proposer().task("revise", walk.id()).answer(REVISED);
		walk.then("clerk", "first-review", Commands.pass());
		walk.then("reviewer1", "second-review", decide("return", "comment", "一案多事，请分开。"));
		walk.then("reviewer2", "second-review", decide("file"));
		assertThat(walk.state()).isEqualTo("DECISION");
	}

	@Test
	void theChairSendsItBackToTheReviewers() {
		Walk walk = Walk.submitted(this.house).reviewed("file");
		walk.then("chair", "decide-filing", decide("return", "comment", "请再议承办单位。"));
		assertThat(walk.state()).isEqualTo("REVIEW");
		walk.then("reviewer1", "second-review", decide("file"));
		walk.then("reviewer2", "second-review", decide("file"));
		walk.then("chair", "decide-filing", decide("file"));
		assertThat(walk.state()).isEqualTo("FILED");
	}

	@Test
	void aTextThatNobodyRevisesGoesToReviewAsItIs() {
		Walk walk = Walk.submitted(this.house);
		String title = walk.file().path("title").asText();
		walk.then("clerk", "first-review", decide("return", "comment", "请把建议写具体。"));
		this.house.letPass(25);
		assertThat(walk.proposer().tasks("revise", walk.id())).isEmpty();
		assertThat(walk.state()).isEqualTo("SUBMITTED");
		assertThat(walk.filed().file().path("title").asText()).isEqualTo(title);
	}

	@Test
	void aMergedCaseLeavesTheMainCaseAndGoesItsOwnWay() {
		Walk main = Walk.submitted(this.house).filed();
		Walk merged = merge(main);
		this.house.as("clerk").act(merged.id(), "un-merge", Map.of("reason", "内容差异较大。")).ok();
		assertThat(merged.state()).isEqualTo("SUBMITTED");
		assertThat(merged.filed().state()).isEqualTo("FILED");
	}

	@Test
	void aMergedCaseEndsWithTheMainCaseAndItsProposerIsAskedToo() {
		Walk main = Walk.submitted(this.house).filed();
		Walk merged = merge(main);
		main.assigned("wenlv MAIN")
			.signed()
			.prepared()
			.issued("wenlv", Commands.reply("A", 3))
			.delivered("wenlv", "gov");
		assertThat(this.house.as("clerk").act(merged.id(), "un-merge", Map.of("reason", "太晚了。")).status())
			.isBetween(400, 409);
		assertThat(merged.proposer().file(main.id()).path("replies")).hasSize(1);
		assertThat(merged.proposer().letters(main.id())).extracting((letter) -> letter.path("kind").asText())
			.containsExactly("REPLY");
		main.says("satisfied");
		merged.proposer().task("give-feedback", main.id()).answer(Commands.feedback("satisfied"));
		main.archived();
		assertThat(main.state()).isEqualTo("ARCHIVED");
		assertThat(merged.waiting()).isEmpty();
	}

	@Test
	void noMergedCaseEndsWithAMainCaseThatIsWithdrawn() {
		Walk main = Walk.submitted(this.house);
		Walk merged = merge(main);
		main.proposer().act(main.id(), "withdraw", Map.of("reason", "情况有变化。")).ok();
		assertThat(merged.state()).isEqualTo("SUBMITTED");
		assertThat(merged.waiting()).containsExactly("first-review");
		assertThat(merged.filed().state()).isEqualTo("FILED");
	}

	@Test
	void noMergedCaseEndsWithAMainCaseThatIsNotFiled() {
		Walk main = Walk.submitted(this.house);
		Walk merged = merge(main);
		main.reviewed("not-file", "reasons", List.of("empty"))
			.then("chair", "decide-filing", decide("not-file", "reasons", List.of("empty")));
		assertThat(merged.waiting()).containsExactly("first-review");
	}

	@Test
	void aProposalIsWithdrawnWhereverItStandsBeforeFiling() {
		Walk returned = Walk.submitted(this.house);
		returned.then("clerk", "first-review", decide("return", "comment", "请把建议写具体。"));
		Walk reviewed = Walk.submitted(this.house).reviewed("file");
		Walk merged = merge(Walk.submitted(this.house).filed());
		Walk refused = notFiled();
		assertThat(List.of(returned, reviewed, merged, refused)).allSatisfy((walk) -> {
			walk.proposer().act(walk.id(), "withdraw", Map.of("reason", "情况有变化。")).ok();
			assertThat(walk.state()).isEqualTo("WITHDRAWN");
			assertThat(walk.waiting()).isEmpty();
			assertThat(walk.running()).isEmpty();
		});
	}

	private Walk merge(Walk main) {
		Walk merged = Walk.submitted(this.house).reviewed("merge", "mainCase", main.id());
		Task task = this.house.as("chair").task("decide-filing", merged.id());
		assertThat(task.refusal(decide("merge", "mainCase", merged.id()))).singleElement()
			.asString()
			.startsWith("mainCase:");
		task.answer(decide("merge", "mainCase", main.id()));
		assertThat(merged.state()).isEqualTo("MERGED");
		return merged;
	}

}
