package org.duban.administration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.duban.DatabaseTest;
import org.duban.story.Commands;
import org.duban.story.House;
import org.duban.story.Walk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Another version of a model is deployed while cases run on the old one. */
@DatabaseTest
class ProcessVersionTests {

	@LocalServerPort
	int port;

	@Autowired
	RepositoryService repository;

	@Autowired
	RuntimeService runtime;

	private House house;

	@BeforeEach
	void open() {
		this.house = House.at(this.port);
	}

	/** What comes after this test runs on the house's own models again. */
	@AfterEach
	void ownModels() throws IOException {
		deploy("no-such-text", "no-such-text");
	}

	private void deploy(String text, String changed) throws IOException {
		DeploymentBuilder deployment = this.repository.createDeployment().name("test");
		for (Path file : files()) {
			deployment.addString(file.toString(), Files.readString(file).replace(text, changed));
		}
		deployment.deploy();
	}

	private static List<Path> files() throws IOException {
		try (Stream<Path> models = Files.list(Path.of("bpmn")); Stream<Path> forms = Files.list(Path.of("forms"))) {
			return Stream.concat(models, forms)
				.filter((file) -> file.toString().endsWith(".bpmn") || file.toString().endsWith(".html"))
				.toList();
		}
	}

	private int version(Walk walk) {
		String definition = this.runtime.createProcessInstanceQuery()
			.processDefinitionKey("proposal")
			.processInstanceBusinessKey(String.valueOf(walk.id()))
			.singleResult()
			.getProcessDefinitionId();
		return this.repository.getProcessDefinition(definition).getVersion();
	}

	private JsonNode ask(String what) {
		return this.house.as("sysadmin").post("/api/admin/processes/proposal/" + what, Map.of()).json();
	}

	private static JsonNode mine(JsonNode moves, Walk walk) {
		return StreamSupport.stream(moves.spliterator(), false)
			.filter((move) -> move.path("businessKey").asText().equals(String.valueOf(walk.id())))
			.findFirst()
			.orElseThrow(() -> new AssertionError("case " + walk.id() + " is not in " + moves));
	}

	@Test
	void aRunningCaseIsRehearsedThenMovedAndGoesOnToItsEnd() throws IOException {
		Walk walk = Walk.answered(this.house, "wenlv", Commands.reply("A", 3)).says("satisfied");
		int old = version(walk);
		deploy("name=\"归档检查\"", "name=\"归档前检查\"");
		Walk fresh = Walk.submitted(this.house);
		assertThat(version(fresh)).as("new cases run on the new model").isGreaterThan(old);

		assertThat(mine(ask("rehearsal"), walk).path("blocks")).isEmpty();
		assertThat(version(walk)).as("a rehearsal writes nothing").isEqualTo(old);
		assertThat(mine(ask("migration"), walk).path("blocks")).isEmpty();
		assertThat(version(walk)).isEqualTo(version(fresh));
		walk.archived();
		assertThat(walk.state()).isEqualTo("ARCHIVED");
		assertThat(walk.waiting()).isEmpty();
		JsonNode all = this.house.as("sysadmin").get("/api/admin/processes");
		assertThat(all.toString()).contains("\"process\":\"proposal\"");
	}

	@Test
	void whatStandsInTheWayIsNamedAndTheCaseStaysOnItsVersion() throws IOException {
		Walk walk = Walk.answered(this.house, "wenlv", Commands.reply("A", 3)).says("satisfied");
		int old = version(walk);
		deploy("\"archive-check\"", "\"archive-look\"");
		assertThat(mine(ask("rehearsal"), walk).path("blocks").toString()).contains("archive-check");
		assertThat(mine(ask("migration"), walk).path("blocks")).isNotEmpty();
		assertThat(version(walk)).isEqualTo(old);
		walk.archived();
		assertThat(walk.state()).isEqualTo("ARCHIVED");
	}

}
