package org.duban.story;

import java.time.LocalDate;
import java.util.Map;

import org.duban.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What ends leaves nothing open behind. */
@DatabaseTest
class LeftoversPathTests {

	@LocalServerPort
	int port;

	@Autowired
	JdbcTemplate jdbc;

	private House house;

	@BeforeEach
	void enter() {
		this.house = House.at(this.port);
	}

	@Test
	void aTaskThatTheEngineCompletesLeavesNoDraft() {
		Walk walk = Walk.submitted(this.house);
		Task task = typed(walk);
		assertThat(drafts(task)).isEqualTo(1);
		task.answerByEngine(Commands.pass());
		assertThat(drafts(task)).isZero();
	}

	@Test
	void aWithdrawnCaseLeavesNoDraftNoTaskAndNoClock() {
		Walk walk = Walk.submitted(this.house);
		Task task = typed(walk);
		walk.proposer().act(walk.id(), "withdraw", Map.of("reason", "情况已变化，不再需要。")).ok();
		assertThat(drafts(task)).isZero();
		assertThat(walk.waiting()).isEmpty();
		assertThat(walk.running()).isEmpty();
	}

	@Test
	void aDeliveredReplyLeavesNoUndecidedRequest() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN").signed().prepared();
		LocalDate due = LocalDate.parse(walk.clock("REPLY", "wenlv").path("due").asText());
		this.house.as("wenlv-handler")
			.actOnAssignment(walk.assignment("wenlv"), "ask-extension",
					Map.of("until", due.plusDays(21).toString(), "reason", "需进一步调研。"))
			.ok();
		walk.issued("wenlv", Commands.reply("A", 3)).delivered("wenlv", "gov");
		assertThat(this.jdbc.queryForObject(
				"select count(*) from extension_request where proposal_id = ? and decision is null", Integer.class,
				walk.id()))
			.isZero();
	}

	private Task typed(Walk walk) {
		Person clerk = this.house.as("clerk");
		Task task = clerk.task("first-review", walk.id());
		clerk.ask("PUT", "/api/tasks/" + task.id() + "/draft", Map.of("comment", "写了一半")).ok();
		return task;
	}

	private Integer drafts(Task task) {
		return this.jdbc.queryForObject("select count(*) from task_draft where task_id = ?", Integer.class, task.id());
	}

}
