package org.duban.browser;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;

/** Brings a case to where a browser test looks at it, by the product's own interface. */
final class CasesByApi {

	private final TestRestTemplate http;

	CasesByApi(TestRestTemplate http) {
		this.http = http;
	}

	/** A submitted proposal that waits for its first review. */
	long submitted(String title) {
		long proposal = send("member001", "/api/proposals",
				Map.of("title", title, "situation", "近年来，我市老龄化程度不断加深，康养需求快速增长，供给不足，机构分布不均，亟待统筹。", "suggestions",
						"1. 制定康养产业发展规划。\n2. 落实用地和资金保障。", "category2", "industry-innovation", "contactPerson", "某委员",
						"contactTel", "13800000000"))
			.path("id")
			.asLong();
		send("member001", "/api/proposals/" + proposal + "/submit", Map.of());
		return proposal;
	}

	/** A filed case that one unit has signed for. */
	long atUnit(String title, String unit) {
		long proposal = submitted(title);
		answer("clerk", "first-review", proposal,
				Map.of("decision", "pass", "reviewers", List.of("reviewer1", "reviewer2")));
		answer("reviewer1", "second-review", proposal, Map.of("decision", "file"));
		answer("reviewer2", "second-review", proposal, Map.of("decision", "file"));
		answer("chair", "decide-filing", proposal, Map.of("decision", "file"));
		answer("clerk", "propose-units", proposal,
				Map.of("units", List.of(Map.of("unit", unit, "role", "MAIN")), "preAssign", false));
		answer("gov", "approve-assignment", proposal, Map.of("decision", "approve"));
		answer(unit + "-liaison", "sign-for", proposal, Map.of("decision", "sign"));
		return proposal;
	}

	private void answer(String person, String task, long proposal, Map<String, Object> command) {
		JsonNode open = call(person, HttpMethod.GET, "/api/tasks?key=" + task + "&proposalId=" + proposal, null);
		send(person, "/api/tasks/" + open.path("items").path(0).path("id").asText() + "/complete", command);
	}

	private JsonNode send(String person, String path, Map<String, Object> body) {
		return call(person, HttpMethod.POST, path, body);
	}

	private JsonNode call(String person, HttpMethod method, String path, @Nullable Map<String, Object> body) {
		RequestEntity.BodyBuilder request = RequestEntity.method(method, path);
		ResponseEntity<JsonNode> response = this.http.withBasicAuth(person, "demo")
			.exchange((body != null) ? request.body(body) : request.build(), JsonNode.class);
		assertThat(response.getStatusCode().is2xxSuccessful()).as("%s as %s: %s", path, person, response.getBody())
			.isTrue();
		return (response.getBody() != null) ? response.getBody() : MissingNode.getInstance();
	}

}
