package org.duban.security;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.DatabaseTest;
import org.duban.proposal.ProposalDraft;
import org.duban.workflow.ActService;
import org.duban.workflow.Acts;
import org.duban.workflow.CommandServices;
import org.duban.workflow.Decision;
import org.duban.workflow.ForDecision;
import org.duban.workflow.RequiredFor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code /v3/api-docs} says what is enforced, and saying it is enough. */
@DatabaseTest
class ApiDescriptionTests {

	@LocalServerPort
	int port;

	@Autowired
	CommandServices tasks;

	@Autowired
	Acts acts;

	private Wire wire;

	private JsonNode schemas;

	@BeforeEach
	void read() {
		this.wire = new Wire(this.port);
		this.schemas = this.wire.get(null, "/v3/api-docs").ok().json().path("components").path("schemas");
	}

	private Set<Class<?>> commands() {
		Set<Class<?>> commands = new LinkedHashSet<>();
		this.tasks.keys().forEach((key) -> commands.add(this.tasks.of(key).command()));
		for (ActService.Subject subject : ActService.Subject.values()) {
			commands.addAll(this.acts.commands(subject).values());
		}
		return commands;
	}

	@Test
	void everyCommandHasItsSchema() {
		assertThat(this.tasks.keys()).hasSize(43);
		for (Class<?> command : commands()) {
			JsonNode schema = this.schemas.path(command.getSimpleName());
			assertThat(schema.path("type").asText()).as("%s", command).isEqualTo("object");
			assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
			assertSame(command, schema);
		}
	}

	@Test
	void aProposalHasItsSchema() {
		JsonNode schema = this.schemas.path("ProposalDraft");
		assertSame(ProposalDraft.class, schema);
		assertThat(texts(schema.path("required"))).containsExactlyInAnyOrder("title", "situation", "suggestions",
				"category2", "contactPerson", "contactTel");
	}

	private void assertSame(Class<?> type, JsonNode schema) {
		Set<String> required = new TreeSet<>();
		List<String> names = new ArrayList<>();
		boolean scoped = false;
		for (RecordComponent component : type.getRecordComponents()) {
			names.add(component.getName());
			JsonNode property = schema.path("properties").path(component.getName());
			if (required(component)) {
				required.add(component.getName());
			}
			Decision decision = component.getAnnotation(Decision.class);
			if (decision != null) {
				assertThat(texts(property.path("enum"))).containsExactly(decision.value());
			}
			scoped |= component.isAnnotationPresent(ForDecision.class)
					|| component.isAnnotationPresent(RequiredFor.class);
			assertLimits(component, property, type + " " + component.getName());
		}
		assertThat(names(schema.path("properties"))).as("%s", type).containsExactlyInAnyOrderElementsOf(names);
		assertThat(texts(schema.path("required"))).as("%s", type).containsExactlyInAnyOrderElementsOf(required);
		if (scoped) {
			assertBranches(type, schema);
		}
	}

	private static boolean required(RecordComponent component) {
		return component.isAnnotationPresent(Decision.class)
				|| component.getAccessor().isAnnotationPresent(NotNull.class)
				|| component.getAccessor().isAnnotationPresent(NotEmpty.class)
				|| component.getAccessor().isAnnotationPresent(NotBlank.class);
	}

	private static void assertLimits(RecordComponent component, JsonNode property, String place) {
		Size size = component.getAccessor().getAnnotation(Size.class);
		if (size == null) {
			return;
		}
		boolean list = List.class.isAssignableFrom(component.getType());
		assertThat(property.path(list ? "maxItems" : "maxLength").asInt(Integer.MAX_VALUE)).as(place)
			.isEqualTo(size.max());
		if (size.min() > 0) {
			assertThat(property.path(list ? "minItems" : "minLength").asInt()).as(place).isEqualTo(size.min());
		}
	}

	private static void assertBranches(Class<?> type, JsonNode schema) {
		List<String> branches = new ArrayList<>();
		for (JsonNode branch : schema.path("oneOf")) {
			String decision = branch.path("properties").path("decision").path("enum").path(0).asText();
			branches.add(decision);
			Set<String> required = new TreeSet<>(Set.of("decision"));
			Set<String> forbidden = new TreeSet<>();
			for (RecordComponent component : type.getRecordComponents()) {
				ForDecision scope = component.getAnnotation(ForDecision.class);
				if (scope != null && !Arrays.asList(scope.value()).contains(decision)) {
					forbidden.add(component.getName());
				}
				else if (scope != null && scope.required() || needed(component, decision)) {
					required.add(component.getName());
				}
			}
			assertThat(texts(branch.path("required"))).as("%s %s", type, decision)
				.containsExactlyInAnyOrderElementsOf(required);
			Set<String> refused = new TreeSet<>();
			branch.path("not").path("anyOf").forEach((one) -> refused.addAll(texts(one.path("required"))));
			assertThat(refused).as("%s %s", type, decision).isEqualTo(forbidden);
		}
		assertThat(branches).as("%s", type)
			.containsExactlyElementsOf(texts(schema.path("properties").path("decision").path("enum")));
	}

	private static boolean needed(RecordComponent component, String decision) {
		RequiredFor needed = component.getAnnotation(RequiredFor.class);
		return needed != null && Arrays.asList(needed.value()).contains(decision);
	}

	private static List<String> texts(JsonNode list) {
		List<String> texts = new ArrayList<>();
		list.forEach((one) -> texts.add(one.asText()));
		return texts;
	}

	private static List<String> names(JsonNode object) {
		List<String> names = new ArrayList<>();
		object.fieldNames().forEachRemaining(names::add);
		return names;
	}

	@Test
	void aProgramThatKnowsOnlyTheDescriptionGetsACaseToTheArchive() {
		ReadingProgram program = new ReadingProgram(this.wire, this.schemas);
		assertThat(program.walk()).contains("draft-reply", "audit-reply", "give-feedback").endsWith("archive-check");
		assertThat(program.state()).isEqualTo("ARCHIVED");
	}

}
