package org.duban.workflow.models;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

/** What outsiders may rely on in the models, and the house's rules for them. */
class ModelContractTests {

	/** contract.md §2: each process and its user tasks. */
	private static final Map<String, Set<String>> CONTRACT = Map.ofEntries(
			entry("proposal", Set.of("revise", "archive-check")), entry("cosign", Set.of("answer-invitation")),
			entry("review", Set.of("first-review", "second-review", "decide-filing")),
			entry("not-filed", Set.of("choose-disposition", "consent-to-conversion", "reconsider")),
			entry("assign",
					Set.of("propose-units", "pre-assignment-opinion", "settle-assignment", "approve-assignment")),
			entry("unit-handling",
					Set.of("sign-for", "decide-return", "record-contact", "co-opinion", "draft-reply", "check-reply",
							"issue-reply", "countersign", "audit-reply", "deliver-reply", "decide-extension")),
			entry("feedback", Set.of("give-feedback")),
			entry("redo", Set.of("verify-dissatisfaction", "settle-dispute")),
			entry("commitment", Set.of("report-progress", "verify-progress")),
			entry("escalation", Set.of("issue-supervision-order", "explain-delay", "record-summons")),
			entry("key-supervision",
					Set.of("plan-supervision", "approve-supervision-plan", "record-activity", "record-consultation",
							"report-supervision")),
			entry("party-supervision", Set.of("open-party-item", "report-rectification", "close-party-item")),
			entry("excellent-selection", Set.of("recommend", "score-proposal", "decide-excellent")));

	@Test
	void haveTheProcessesAndTasksOfTheContract() throws IOException {
		Map<String, Set<String>> found = new TreeMap<>();
		models().forEach((file, model) -> found.put(file, tasks(model)));
		assertThat(found).isEqualTo(CONTRACT);
		assertThat(found.values().stream().mapToInt(Set::size).sum()).isEqualTo(43);
	}

	@Test
	void areNamedAsTheirProcess() throws IOException {
		Map<String, BpmnModelInstance> models = models();
		assertThat(models).hasSize(13);
		models.forEach((file, model) -> assertThat(model.getModelElementsByType(Process.class)).singleElement()
			.extracting(Process::getId)
			.isEqualTo(file));
	}

	@Test
	void callOnlyEachOther() throws IOException {
		Set<String> called = new TreeSet<>();
		models().values()
			.forEach((model) -> model.getModelElementsByType(CallActivity.class)
				.forEach((call) -> called.add(call.getCalledElement())));
		assertThat(called).containsExactly("assign", "commitment", "cosign", "feedback", "not-filed", "redo", "review",
				"unit-handling");
	}

	@ParameterizedTest
	@EnumSource
	void keepTheRule(ModelRules rule) throws IOException {
		Map<String, List<String>> broken = new TreeMap<>();
		models().forEach((file, model) -> broken.put(file, rule.broken(model)));
		assertThat(broken).hasSize(13).allSatisfy((file, ids) -> assertThat(ids).as(file).isEmpty());
	}

	/** A probe is a sound model but for one thing. */
	@ParameterizedTest
	@EnumSource
	void wouldBeCaughtBreakingTheRule(ModelRules rule) {
		BpmnModelInstance probe = read(Path.of("src/test/resources/probes/" + rule.name() + ".bpmn"));
		for (ModelRules each : ModelRules.values()) {
			if (each == rule) {
				assertThat(each.broken(probe)).as(each.name()).isNotEmpty();
			}
			else {
				assertThat(each.broken(probe)).as(each.name()).isEmpty();
			}
		}
	}

	@Test
	void wouldBeCaughtWithATaskThatTheContractDoesNotKnow() {
		BpmnModelInstance probe = read(Path.of("src/test/resources/probes/TASK_OUTSIDE_THE_CONTRACT.bpmn"));
		assertThat(tasks(probe)).isNotEqualTo(CONTRACT.get("review"));
	}

	@Test
	void haveOneProbeForEachRule() throws IOException {
		assertThat(filesIn(Path.of("src/test/resources/probes"))).hasSize(ModelRules.values().length + 1);
	}

	@Test
	void areChecked() throws IOException {
		long nodes = models().values()
			.stream()
			.mapToLong((model) -> model.getModelElementsByType(FlowNode.class).size())
			.sum();
		assertThat(nodes).isGreaterThan(180);
	}

	private static Map<String, BpmnModelInstance> models() throws IOException {
		return filesIn(Path.of("bpmn")).stream()
			.collect(Collectors.toMap((file) -> file.getFileName().toString().replace(".bpmn", ""),
					ModelContractTests::read));
	}

	private static List<Path> filesIn(Path directory) throws IOException {
		try (var files = Files.list(directory)) {
			return files.filter((file) -> file.toString().endsWith(".bpmn")).sorted().toList();
		}
	}

	private static BpmnModelInstance read(Path file) {
		return Bpmn.readModelFromFile(new File(file.toString()));
	}

	private static Set<String> tasks(BpmnModelInstance model) {
		return model.getModelElementsByType(UserTask.class)
			.stream()
			.map(UserTask::getId)
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
