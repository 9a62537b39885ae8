package org.duban.security;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Resources;
import org.duban.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a task's people can and cannot do with it, through every door. */
@DatabaseTest
class HeldTasksTests {

	@LocalServerPort
	int port;

	@Autowired
	ProcessEngine engine;

	private Wire wire;

	@BeforeEach
	void connect() {
		this.wire = new Wire(this.port);
	}

	@Test
	void aTaskTakesOneVariableAndOnlyAsText() {
		Chain chain = new Chain(this.wire).submitted();
		String task = chain.task("clerk", "first-review");
		String good = "{\"decision\": \"pass\", \"reviewers\": [\"reviewer1\", \"reviewer2\"]}";
		List<Map<String, Object>> commands = List.of(
				Map.of("value", "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==", "type", "Object", "valueInfo",
						Map.of("objectTypeName", "java.util.HashMap", "serializationDataFormat",
								"application/x-java-serialized-object")),
				Map.of("value", good, "type", "Object", "valueInfo",
						Map.of("objectTypeName", "org.duban.filing.FirstReview", "serializationDataFormat",
								"application/json")),
				Map.of("value", "aGVsbG8=", "type", "File", "valueInfo", Map.of("filename", "x.txt")),
				Map.of("value", "aGVsbG8=", "type", "Bytes"), Map.of("value", 7, "type", "Integer"));
		for (String operation : List.of("complete", "submit-form")) {
			String path = "/engine-rest/task/" + task + "/" + operation;
			for (Map<String, Object> command : commands) {
				Answer answer = this.wire.post("clerk", path, Map.of("variables", Map.of("command", command)));
				assertThat(answer.status()).as("%s: %s", command, answer).isEqualTo(400);
				assertThat(answer.text()).contains("command");
			}
			Answer foreign = this.wire.post("clerk", path,
					Map.of("variables", Map.of("command", Map.of("value", good, "type", "String"), "filingOutcome",
							Map.of("value", "file", "type", "String"))));
			assertThat(foreign.status()).isEqualTo(400);
			assertThat(foreign.text()).contains("filingOutcome");
		}
		assertThat(chain.state()).isEqualTo("SUBMITTED");
		assertThat(chain.task("clerk", "first-review")).isEqualTo(task);
	}

	/**
	 * Tasklist may still ask about a task that somebody has answered since it read it.
	 */
	@Test
	void aTaskThatIsGoneIsOfferedToNobody() {
		assertThat(this.engine.getTaskService().getIdentityLinksForTask("gone")).isEmpty();
		assertThat(this.wire.get("clerk", "/engine-rest/task/gone/identity-links").status()).isNotEqualTo(500);
	}

	@Test
	void aHandlerWorksOnATaskButCannotMoveIt() {
		Chain chain = new Chain(this.wire).submitted().assigned("wenlv", "weijian").signed("wenlv", "weijian");
		String task = chain.task("wenlv-handler", "draft-reply");
		Map<String, Object> changed = Map.of("name", "x", "due", "2031-01-01T00:00:00.000+0800");
		Map<String, String> user = Map.of("userId", "weijian-handler");
		Map<String, String> link = Map.of("userId", "weijian-handler", "type", "candidate");
		String path = "/engine-rest/task/" + task;
		assertThat(this.wire.call("wenlv-handler", "PUT", path, changed).status()).isEqualTo(403);
		for (String operation : List.of("/assignee", "/delegate", "/unclaim", "/resolve", "/bpmnError")) {
			assertThat(this.wire.post("wenlv-handler", path + operation, user).status()).as(operation).isEqualTo(403);
		}
		for (String operation : List.of("/identity-links", "/identity-links/delete")) {
			assertThat(this.wire.post("wenlv-handler", path + operation, link).status()).isEqualTo(403);
		}
		assertThat(this.wire.call("wenlv-handler", "PUT", path + "/variables/unitCode", "{\"value\":\"x\"}").status())
			.isEqualTo(403);
		assertThat(this.wire.post("wenlv-handler", path + "/claim", user).status()).isEqualTo(403);
		assertThat(this.wire.post("weijian-handler", path + "/claim", user).status()).isIn(403, 404);
		assertThat(this.wire.get("weijian-handler", path).status()).isIn(403, 404);
		refusedByTheEngineToo("wenlv-handler", task);
	}

	private void refusedByTheEngineToo(String user, String id) {
		IdentityService identity = this.engine.getIdentityService();
		var tasks = this.engine.getTaskService();
		identity.setAuthentication(user, List.of("unit-wenlv-handler", "unit-handler"));
		try {
			var task = tasks.createTaskQuery().taskId(id).singleResult();
			task.setDueDate(new java.util.Date());
			List<Runnable> moves = List.of(() -> tasks.saveTask(task), () -> tasks.setAssignee(id, "weijian-handler"),
					() -> tasks.setOwner(id, user), () -> tasks.delegateTask(id, "weijian-handler"),
					() -> tasks.addCandidateUser(id, "weijian-handler"),
					() -> tasks.deleteCandidateGroup(id, "unit-wenlv-handler"), () -> tasks.setPriority(id, 99));
			for (Runnable move : moves) {
				assertThatThrownBy(move::run).isInstanceOf(org.camunda.bpm.engine.AuthorizationException.class);
			}
		}
		finally {
			identity.clearAuthentication();
		}
	}

	@Test
	void whatAnotherHoldsCannotBeAnswered() {
		Chain chain = new Chain(this.wire).submitted().decided();
		String task = chain.task("chair", "decide-filing");
		this.engine.getTaskService().setAssignee(task, "clerk");
		for (Door door : Door.values()) {
			assertThat(door.complete(this.wire, "chair", task, "{\"decision\": \"file\"}").status()).as("%s", door)
				.isEqualTo(409);
		}
		assertThat(this.wire.post("chair", "/api/tasks/" + task + "/claim", "").status()).isEqualTo(409);
		assertThat(this.wire.post("chair", "/engine-rest/task/" + task + "/claim", Map.of("userId", "chair")).status())
			.isEqualTo(409);
		assertThat(this.wire.post("chair", "/api/tasks/" + task + "/give-back", "").status()).isEqualTo(409);
		this.engine.getTaskService().setAssignee(task, null);
		chain.does("chair", "decide-filing", "{\"decision\": \"file\"}");
		for (Door door : Door.values()) {
			assertThat(door.complete(this.wire, "chair", task, "{\"decision\": \"file\"}").status()).as("%s", door)
				.isEqualTo(409);
		}
	}

	@Test
	void aTaskGivenBackLeavesNoGrantAndAnOfferStays() {
		Chain chain = new Chain(this.wire).submitted();
		String task = chain.task("clerk", "first-review");
		this.wire.post("clerk", "/api/tasks/" + task + "/claim", "").ok();
		this.wire.post("clerk", "/api/tasks/" + task + "/claim", "").ok();
		assertThat(grants("clerk", task)).isEqualTo(1);
		this.wire.post("clerk", "/api/tasks/" + task + "/give-back", "").ok();
		assertThat(grants("clerk", task)).isZero();
		chain.does("clerk", "first-review", "{\"decision\": \"pass\", \"reviewers\": [\"reviewer1\", \"reviewer2\"]}");
		String review = chain.task("reviewer1", "second-review");
		assertThat(this.wire.get("reviewer2", "/api/tasks/" + review).status()).isEqualTo(404);
		this.wire.post("reviewer1", "/api/tasks/" + review + "/give-back", "").ok();
		this.wire.post("reviewer1", "/api/tasks/" + review + "/claim", "").ok();
		this.wire.get("reviewer1", "/api/tasks/" + review).ok();
	}

	private long grants(String user, String task) {
		return this.engine.getAuthorizationService()
			.createAuthorizationQuery()
			.userIdIn(user)
			.resourceType(Resources.TASK)
			.resourceId(task)
			.count();
	}

}
