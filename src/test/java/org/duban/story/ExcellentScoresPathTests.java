package org.duban.story;

import java.util.List;
import java.util.Map;

import org.duban.DatabaseTest;
import org.duban.MailServer;
import org.duban.proposal.ProposalWithdrawn;
import org.duban.workflow.Processes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Experts alone with what they score, and what is scored no more. */
@DatabaseTest
class ExcellentScoresPathTests {

	@LocalServerPort
	int port;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	Processes processes;

	private House house;

	private @Nullable ExcellentStory story;

	@BeforeEach
	void enter() {
		MailServer.forgetMailsOfOtherTests(this.jdbc);
		this.house = House.at(this.port);
	}

	@AfterEach
	void leave() {
		this.jdbc.update("update stand_in set ended_at = current_timestamp, ended_by = 'test' where ended_at is null");
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

	@Test
	void expertsSeeNothingOfEachOtherThroughAnyDoor() {
		Walk walk = answered();
		ExcellentStory opened = keep(ExcellentStory.scoring(this.house, List.of(walk)));
		Task others = opened.scoring("expert2", walk);
		String own = opened.scoring("expert1", walk).id();
		this.house.as("expert2").ask("PUT", "/api/tasks/" + others.id() + "/draft", Map.of("comment", "草稿中的评语")).ok();
		seesNothingOf(others.id());
		lend("expert2", "expert1");
		seesNothingOf(others.id());
		assertThat(this.house.as("expert1").ask("POST", "/api/tasks/" + others.id() + "/claim", Map.of()).status())
			.isIn(403, 404);
		assertThat(this.house.as("expert1")
			.post("/api/tasks/" + others.id() + "/complete", ExcellentStory.marks(9))
			.status()).isIn(403, 404);
		opened.score("expert3", walk, 7);
		for (String path : OF_A_TASK) {
			assertThat(this.house.as("expert1").ask("GET", path.formatted(own), null).body()).as(path)
				.doesNotContain("expert2", "expert3", "那延序", "曲思莹", "草稿中的评语", "Completed");
		}
		opened.score("expert1", walk, 8);
		assertThat(opened.score("expert2", walk, 8)).containsExactly("decide-excellent");
	}

	private static final List<String> OF_A_TASK = List.of("/api/tasks/%s", "/engine-rest/task/%s",
			"/engine-rest/task/%s/form", "/engine-rest/task/%s/form-variables", "/engine-rest/task/%s/comment",
			"/engine-rest/engine/default/task/%s", "/camunda/api/engine/engine/default/task/%s",
			"/camunda/api/engine/engine/default/task/%s/form-variables",
			"/camunda/api/engine/engine/default/task/%s/comment");

	private void seesNothingOf(String task) {
		Person expert = this.house.as("expert1");
		for (String path : OF_A_TASK) {
			assertThat(expert.ask("GET", path.formatted(task), null).status()).as(path).isIn(401, 403, 404);
		}
		assertThat(expert.get("/api/tasks?size=200").toString()).doesNotContain(task);
		List<String> filters = expert.get("/engine-rest/filter?maxResults=100").findValuesAsText("id");
		assertThat(filters).isNotEmpty();
		for (String filter : filters) {
			assertThat(expert.get("/engine-rest/filter/" + filter + "/list?maxResults=100").toString()).as(filter)
				.doesNotContain(task);
		}
	}

	private void lend(String lender, String colleague) {
		String today = this.house.today().toString();
		this.house.as(lender)
			.post("/api/stand-ins",
					Map.of("colleague", colleague, "startsOn", today, "endsOn",
							this.house.today().plusDays(2).toString(), "reason", "出差"))
			.ok();
	}

	@Test
	void aVetoPutsACandidateOutWhateverItsPoints() {
		Walk copied = answered();
		Walk own = answered();
		ExcellentStory opened = keep(ExcellentStory.open(this.house, copied));
		opened.recommend("wenlv-liaison", copied, own);
		opened.task("clerk", "recommend").answer(Map.of("decision", "none"));
		assertThat(opened.onCandidate(copied, "veto", Map.of("kind", "rude", "reason", "与他人文章雷同。")).errors())
			.containsExactly("kind:invalid-value");
		opened.onCandidate(copied, "veto", Map.of("kind", "plagiarism", "reason", "与他人文章雷同。")).ok();
		opened.act("open-scoring", Map.of()).ok();
		assertThat(opened.row(copied).path("scores")).isEmpty();
		assertThat(opened.row(own).path("scores")).hasSize(3);
		assertThat(opened.row(copied).path("state").asText()).isEqualTo("VETOED");
	}

	@Test
	void nobodyHasToScoreWhatIsOutAndTheExpertsHearOfIt() {
		Walk copied = answered();
		Walk own = answered();
		ExcellentStory opened = keep(ExcellentStory.scoring(this.house, List.of(copied, own)));
		String number = copied.file().path("caseNo").asText();
		opened.score("expert1", copied, 9);
		opened.onCandidate(copied, "veto", Map.of("kind", "false-data", "reason", "所引数据与年鉴不符。")).ok();
		for (String expert : List.of("expert2", "expert3")) {
			assertThat(opened.tasks(expert, "score-proposal")).as(expert).hasSize(1);
			assertThat(ExcellentStory.told(this.house, expert, "excellent-out"))
				.anyMatch((text) -> text.contains(number));
		}
		assertThat(ExcellentStory.told(this.house, "expert1", "excellent-out")).as("has scored it")
			.noneMatch((text) -> text.contains(number));
		assertThat(opened.row(copied).path("scores").findValuesAsText("state")).containsExactly("GIVEN", "WITHDRAWN",
				"WITHDRAWN");
		opened.score("expert1", own, 9);
		opened.score("expert2", own, 9);
		assertThat(opened.score("expert3", own, 9)).as("nobody else is waited for").containsExactly("decide-excellent");
	}

	/**
	 * As the rules of today let nobody do after a reply; the room does not rely on it.
	 */
	private void withdraw(Walk walk) {
		this.transaction.executeWithoutResult((status) -> {
			this.events.publishEvent(new ProposalWithdrawn(walk.id(), "情况有变化。"));
			this.processes.cancel("proposal", String.valueOf(walk.id()), "withdrawn");
		});
	}

	@Test
	void aCaseThatIsWithdrawnIsScoredNoMore() {
		Walk walk = answered();
		Walk other = answered();
		ExcellentStory opened = keep(ExcellentStory.scoring(this.house, List.of(walk, other)));
		opened.score("expert1", other, 9);
		opened.score("expert2", other, 9);
		opened.score("expert3", other, 9);
		assertThat(opened.state()).isEqualTo("SCORING");
		withdraw(walk);
		assertThat(opened.row(walk).path("state").asText()).isEqualTo("REMOVED");
		assertThat(opened.row(walk).path("reason").asText()).isEqualTo("提案已撤案");
		assertThat(opened.tasks("expert1", "score-proposal")).isEmpty();
		assertThat(opened.state()).as("it was the last that was waited for").isEqualTo("DECIDING");
	}

	@Test
	void aSelectionThatIsGivenUpLeavesNobodyWaiting() {
		Walk walk = answered();
		ExcellentStory opened = keep(ExcellentStory.scoring(this.house, List.of(walk)));
		opened.score("expert2", walk, 8);
		opened.act("cancel", Map.of("reason", "评选办法调整，另行启动。")).ok();
		assertThat(opened.tasks("expert1", "score-proposal")).isEmpty();
		assertThat(ExcellentStory.told(this.house, "expert1", "excellent-given-up"))
			.anyMatch((text) -> text.contains("评选办法调整"));
		assertThat(ExcellentStory.told(this.house, "expert2", "excellent-given-up")).as("had nothing to do any more")
			.noneMatch((text) -> text.contains("评选办法调整"));
		assertThat(opened.state()).isEqualTo("CANCELLED");
		assertThat(opened.act("cancel", Map.of("reason", "再次终止")).errors()).containsExactly(":excellent-not-now");
		assertThat(this.jdbc.queryForObject(
				"select count(*) from audit_entry where act = 'cancel-selection' and about = ?", Integer.class,
				"selectionId=" + opened.id()))
			.isEqualTo(1);
	}

}
