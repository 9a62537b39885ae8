package org.duban.workflow.process;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.duban.DatabaseTest;
import org.duban.story.House;
import org.duban.story.Walk;
import org.duban.workflow.OpenTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A list is one look at the engine, whatever is answered meanwhile. */
@DatabaseTest
class ListedTasksTests {

	private static final List<String> REVIEWERS = List.of("reviewer1", "reviewer2");

	@LocalServerPort
	int port;

	@Autowired
	ListedTasks listed;

	@Autowired
	TaskService tasks;

	private House house;

	private Walk walk;

	@BeforeEach
	void askTwoReviewers() {
		this.house = House.at(this.port);
		this.walk = Walk.submitted(this.house);
		this.walk.then("clerk", "first-review", Map.of("decision", "pass", "reviewers", REVIEWERS));
	}

	@Test
	void whatWaitsIsReadAsTheEngineReadsItTaskByTask() {
		List<Task> waiting = waiting();
		assertThat(this.listed.of(waiting)).hasSize(REVIEWERS.size()).allSatisfy((open) -> {
			assertThat(open.variables()).isEqualTo(OpenTasks.withoutNulls(this.tasks.getVariables(open.id())))
				.containsEntry("proposalId", this.walk.id());
			assertThat(open.assignee()).isEqualTo(open.text("reviewer"));
		});
		List<Task> all = this.tasks.createTaskQuery().unlimitedList();
		assertThat(this.listed.of(all)).hasSameSizeAs(all)
			.allSatisfy((open) -> assertThat(open.variables())
				.isEqualTo(OpenTasks.withoutNulls(this.tasks.getVariables(open.id()))));
	}

	@Test
	void whatIsAnsweredWhileItIsBeingListedIsLeftOut() {
		List<Task> seen = waiting();
		this.house.as("reviewer1")
			.task("second-review", this.walk.id())
			.answer(Map.of("decision", "file", "comment", "建议立案"));
		assertThat(this.listed.of(seen)).extracting(OpenTask::assignee).containsExactly("reviewer2");
		this.house.as("reviewer2")
			.task("second-review", this.walk.id())
			.answer(Map.of("decision", "file", "comment", "建议立案"));
		assertThat(this.listed.of(seen)).isEmpty();
	}

	private List<Task> waiting() {
		return this.tasks.createTaskQuery().processVariableValueEquals("proposalId", this.walk.id()).unlimitedList();
	}

}
