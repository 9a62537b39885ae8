package org.duban.security;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.duban.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The known holes of the engine (engine.md §7, reliability.md §0 and §2) are closed. */
@DatabaseTest
class EngineHolesTests {

	private static final String TASKLIST = "/camunda/api/engine/engine/default";

	private static final List<String> EVERYBODY = List.of("clerk", "reviewer1", "chair", "gov", "party", "committee",
			"vicechair", "vicemayor", "expert1", "supervisor", "sysadmin", "secadmin", "auditor", "member001",
			"minjian", "wenlv-liaison", "wenlv-handler", "wenlv-office", "wenlv-leader", "wenlv-head");

	@LocalServerPort
	int port;

	@Autowired
	ProcessEngine engine;

	private Wire wire;

	@BeforeEach
	void connect() {
		this.wire = new Wire(this.port);
		Witness.SEEN.set(0);
	}

	private static List<Object> attacks() {
		Map<String, String> expression = Map.of("dueBeforeExpression", Witness.EXPRESSION);
		return List.of(expression, Map.of("orQueries", List.of(expression)),
				Map.of("orQueries", List.of(Map.of("orQueries", List.of(expression)))),
				"{\"or\\u0051ueries\": [{\"dueBeforeExpressio\\u006e\": \"" + Witness.EXPRESSION + "\"}]}",
				"{\"orQueries\": [{\"dueBeforeExpression\": \"" + Witness.EXPRESSION + "\"}], \"orQueries\": []}");
	}

	private String filter(String user) {
		return this.wire.get(user, "/engine-rest/filter?firstResult=0&maxResults=50")
			.ok()
			.json()
			.path(0)
			.path("id")
			.asText();
	}

	private Browser tasklist(String user) {
		Browser browser = Browser.of(this.wire, user);
		assertThat(browser.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
		return browser;
	}

	@Test
	void refusesExpressionsInQueriesThroughTheEnginesRest() {
		String filter = filter("clerk");
		for (Object attack : attacks()) {
			assertThat(this.wire.post("clerk", "/engine-rest/filter/" + filter + "/list", attack).status())
				.as("%s", attack)
				.isEqualTo(400);
			assertThat(this.wire.post("clerk", "/engine-rest/filter/" + filter + "/count", attack).status())
				.isEqualTo(400);
			for (String path : List.of("/task", "/task/count", "/history/task", "/filter/create")) {
				assertThat(this.wire.post("clerk", "/engine-rest" + path, attack).status()).isEqualTo(403);
			}
		}
		assertThat(Witness.SEEN).hasValue(0);
	}

	@Test
	void refusesExpressionsInQueriesThroughTasklistsOwnApi() {
		String filter = filter("clerk");
		Browser browser = tasklist("clerk");
		for (Object attack : attacks()) {
			assertThat(browser.call("POST", TASKLIST + "/filter/" + filter + "/list", attack).statusCode())
				.as("%s", attack)
				.isEqualTo(400);
			assertThat(browser.call("POST", TASKLIST + "/task", attack).statusCode()).isEqualTo(403);
		}
		assertThat(Witness.SEEN).hasValue(0);
		assertThat(browser.call("POST", TASKLIST + "/filter/" + filter + "/list?firstResult=0&maxResults=10", "{}")
			.statusCode()).isEqualTo(200);
	}

	@Test
	void refusesExpressionsInQueriesOfCodeWhereABareEngineEvaluatesThem() {
		TaskQuery nested = this.engine.getTaskService()
			.createTaskQuery()
			.or()
			.dueBeforeExpression(Witness.EXPRESSION)
			.endOr();
		assertThatThrownBy(nested::list).isInstanceOf(BadUserRequestException.class);
		assertThatThrownBy(nested::count).isInstanceOf(BadUserRequestException.class);
		assertThatThrownBy(
				() -> this.engine.getTaskService().createTaskQuery().dueBeforeExpression(Witness.EXPRESSION).list())
			.isInstanceOf(BadUserRequestException.class);
		assertThat(Witness.SEEN).hasValue(0);

		try (BareEngine bare = new BareEngine()) {
			bare.tasks().createTaskQuery().or().dueBeforeExpression(Witness.EXPRESSION).endOr().list();
			assertThat(Witness.SEEN).as("the hole that is closed here").hasPositiveValue();
		}
	}

	@Test
	void readyFiltersRunWithTheThreeExpressionsTheyMayHave() {
		JsonNode filters = this.wire.get("clerk", "/engine-rest/filter?firstResult=0&maxResults=50").ok().json();
		assertThat(filters).isNotEmpty();
		for (JsonNode filter : filters) {
			assertThat(
					this.wire
						.get("clerk",
								"/engine-rest/filter/" + filter.path("id").asText()
										+ "/list?firstResult=0&maxResults=20")
						.status())
				.as("%s", filter.path("name"))
				.isEqualTo(200);
		}
	}

	@Test
	void nobodyMakesOrChangesAFilter() {
		String filter = filter("clerk");
		Map<String, Object> made = Map.of("resourceType", "Task", "name", "mine", "query", Map.of());
		for (String user : EVERYBODY) {
			assertThat(this.wire.post(user, "/engine-rest/filter/create", made).status()).isEqualTo(403);
			assertThat(this.wire.call(user, "PUT", "/engine-rest/filter/" + filter, made).status()).isEqualTo(403);
			assertThat(this.wire.call(user, "DELETE", "/engine-rest/filter/" + filter, null).status()).isEqualTo(403);
		}
		Filter other = this.engine.getFilterService().newTaskFilter("other");
		other.setQuery(this.engine.getTaskService().createTaskQuery().dueBeforeExpression(Witness.EXPRESSION));
		assertThatThrownBy(() -> this.engine.getFilterService().saveFilter(other))
			.isInstanceOf(BadUserRequestException.class);
		other.setQuery(
				this.engine.getTaskService().createTaskQuery().or().dueBeforeExpression(Witness.EXPRESSION).endOr());
		assertThatThrownBy(() -> this.engine.getFilterService().saveFilter(other))
			.isInstanceOf(BadUserRequestException.class);
		assertThat(Witness.SEEN).hasValue(0);
	}

	@Test
	void theEngineIsClosedToStrangers() {
		for (EngineOperations.Operation operation : EngineOperations.all()) {
			assertThat(this.wire
				.call(null, operation.method(), "/engine-rest" + operation.example(),
						operation.method().equals("GET") ? null : "{}")
				.status()).as("%s", operation).isIn(401, 403, 404);
		}
		assertThat(this.wire.get(null, "/engine-rest/engine").status()).isEqualTo(401);
		assertThat(this.wire.get(null, TASKLIST + "/task").status()).isEqualTo(401);
	}

	@Test
	void nobodyDeploys() {
		for (String user : EVERYBODY) {
			assertThat(this.wire.post(user, "/engine-rest/deployment/create", "{}").status()).as(user).isEqualTo(403);
			IdentityService identity = this.engine.getIdentityService();
			identity.setAuthenticatedUserId(user);
			try {
				assertThatThrownBy(() -> this.engine.getRepositoryService()
					.createDeployment()
					.addString("evil.bpmn", "<definitions/>")
					.deploy()).isInstanceOf(org.camunda.bpm.engine.AuthorizationException.class);
			}
			finally {
				identity.clearAuthentication();
			}
		}
	}

	@Test
	void everyOperationThatIsNotNamedIsClosed() {
		List<EngineOperations.Operation> closed = EngineOperations.closed();
		assertThat(EngineOperations.all()).hasSize(399);
		assertThat(closed).hasSize(399 - EngineOperations.ALLOWED.size());
		Browser tasklist = tasklist("clerk");
		Map<String, Integer> open = new LinkedHashMap<>();
		for (EngineOperations.Operation operation : closed) {
			Object body = operation.method().equals("GET") ? null : "{}";
			for (String user : List.of("clerk", "wenlv-handler", "sysadmin")) {
				int status = this.wire.call(user, operation.method(), "/engine-rest" + operation.example(), body)
					.status();
				if (!Set.of(403, 404, 405).contains(status)) {
					open.put(user + " " + operation, status);
				}
			}
			int status = tasklist.call(operation.method(), TASKLIST + operation.example(), body).statusCode();
			if (!Set.of(403, 404, 405).contains(status)) {
				open.put("Tasklist " + operation, status);
			}
		}
		assertThat(open).isEmpty();
	}

	@Test
	void noTrickWithPathsGetsAround() {
		for (String path : List.of("/engine-rest/;x/task", "/engine-rest;x/task", "/engine-rest//task",
				"//engine-rest/task", "/engine-rest/./task", "/engine-rest/filter/../task", "/engine-rest/task/",
				"/engine-rest/%74ask", "/%65ngine-rest/task", "/engine-rest%2Ftask", "/engine-rest/filter/..;/../task",
				"/engine-rest/filter/%2e%2e/task", "/engine-rest/engine/default/task", "/engine-rest/engine",
				"/engine-rest", "/engine-rest/", "/engine-rest./task", "/ENGINE-REST/task", "/engine-rest/task.",
				"/engine-rest/task%00", "/engine-rest/task%0a", "/engine-rest/engine/other/filter",
				"/engine-rest/openapi.json", "/camunda/api/engine/engine/default/task",
				"/camunda/api/engine/engine/default//task", "/camunda/api/engine/engine/default/;x/task",
				"/camunda/api/cockpit/plugin/base/default/incident",
				"/camunda/app/tasklist/../../api/engine/engine/default/task",
				"/camunda/app/tasklist/%2e%2e/%2e%2e/api/engine/engine/default/task",
				"/camunda/app/tasklist/..;/..;/api/engine/engine/default/task",
				"/camunda/api/tasklist/plugin/x/static/../../../../engine/engine/default/task",
				"/%63amunda/api/engine/engine/default/task", "/camunda/lib/../api/engine/engine/default/task")) {
			assertThat(this.wire.get("clerk", path).status()).as(path).isIn(302, 400, 401, 403, 404);
			assertThat(tasklist("clerk").get(path).statusCode()).as("Tasklist: " + path).isIn(400, 403, 404);
		}
	}

	@Test
	void listsHaveALimit() {
		String filter = filter("clerk");
		for (String size : List.of("1000000000", "201", "-1")) {
			assertThat(
					this.wire.get("clerk", "/engine-rest/filter/" + filter + "/list?firstResult=0&maxResults=" + size)
						.status())
				.as(size)
				.isEqualTo(400);
		}
		assertThat(this.wire.get("clerk", "/engine-rest/filter/" + filter + "/list").status()).isEqualTo(400);
		JsonNode page = this.wire.get("clerk", "/api/tasks?size=1000000000").ok().json();
		assertThat(page.path("size").asInt()).isEqualTo(200);
	}

}
