package org.duban.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The ready-made filters keep to what contract.md §6 allows and leave no task out. */
class TaskFiltersTests {

	private static final Set<String> EXPRESSIONS = Set.of("${currentUser()}", "${currentUserGroups()}", "${now()}");

	/** No order among them: it would win over the one that a person picks. */
	private static final Set<String> QUERY_FIELDS = Set.of("candidateGroupsExpression", "includeAssignedTasks",
			"assigneeExpression", "taskDefinitionKeyIn", "taskDefinitionKeyNotIn", "dueBeforeExpression",
			"dueAfterExpression", "followUpBeforeExpression");

	private static final Set<String> GROUPS = Set.of("clerk", "reviewer", "committee-chair", "party-office",
			"gov-office", "committee", "leader", "expert");

	private static final Set<String> UNIT_ROLES = Set.of("liaison", "handler", "office", "leader", "head");

	private static final Pattern USER_TASK = Pattern.compile("<(?:bpmn2?:)?userTask\\b[^>]*?\\bid=\"([^\"]+)\"");

	private final List<JsonNode> filters = elements(read(Path.of("src/main/resources/tasklist/filters.json"))).toList();

	@Test
	void askByTheThreeKnownExpressionsOnly() {
		assertThat(texts(filter -> filter.path("query"))).filteredOn(text -> text.contains("${") || text.contains("#{"))
			.isSubsetOf(EXPRESSIONS);
		assertThat(this.filters)
			.allSatisfy(filter -> assertThat(filter.path("query").fieldNames()).toIterable().isSubsetOf(QUERY_FIELDS));
	}

	@Test
	void areBoundToPeople() {
		assertThat(this.filters).allSatisfy(filter -> assertThat(filter.path("query").has("candidateGroupsExpression"))
			.isNotEqualTo(filter.path("query").has("assigneeExpression")));
	}

	@Test
	void areForKnownRoles() {
		assertThat(texts(filter -> filter.path("groups"))).isSubsetOf(GROUPS);
		assertThat(texts(filter -> filter.path("forUnitRoles"))).isSubsetOf(UNIT_ROLES);
		assertThat(texts(filter -> filter.path("groups"))).containsAll(GROUPS);
		assertThat(texts(filter -> filter.path("forUnitRoles"))).containsAll(UNIT_ROLES);
	}

	@Test
	void nameEveryUserTaskAndNoOther() {
		assertThat(texts(filter -> filter.path("query").path("taskDefinitionKeyIn")))
			.containsExactlyInAnyOrderElementsOf(userTasks());
	}

	@Test
	void showCaseNumberAndUnit() {
		assertThat(this.filters).allSatisfy(filter -> {
			assertThat(elements(filter.path("properties").path("variables")).map(each -> each.path("name").asText()))
				.containsExactly("caseNo", "unitName");
			assertThat(filter.path("properties").path("priority").isInt()).isTrue();
			assertThat(filter.path("name").asText()).doesNotContainPattern("[A-Za-z]");
		});
	}

	private Set<String> texts(Function<JsonNode, JsonNode> part) {
		return this.filters.stream()
			.flatMap(filter -> elements(part.apply(filter)))
			.filter(JsonNode::isTextual)
			.map(JsonNode::asText)
			.collect(TreeSet::new, Set::add, Set::addAll);
	}

	private static Set<String> userTasks() {
		try (Stream<Path> models = Files.list(Path.of("bpmn"))) {
			return models.filter(path -> path.toString().endsWith(".bpmn"))
				.flatMap(path -> USER_TASK.matcher(text(path)).results().map(found -> found.group(1)))
				.collect(TreeSet::new, Set::add, Set::addAll);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stream<JsonNode> elements(JsonNode node) {
		return StreamSupport.stream(node.spliterator(), false);
	}

	private static JsonNode read(Path path) {
		try {
			return new ObjectMapper().readTree(text(path)).path("filters");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(Path path) {
		try {
			return Files.readString(path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
