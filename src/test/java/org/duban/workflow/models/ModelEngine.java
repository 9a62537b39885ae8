package org.duban.workflow.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A bare engine with all models of {@code bpmn/}. After the last test of a class it
 * demands that the tests passed through every node and flow of the class's model; a
 * single test run alone therefore fails this floor.
 */
final class ModelEngine extends ModelRun implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

	private final Path models;

	private final String key;

	private final Fakes fakes;

	private final Visits visits;

	private final ProcessEngine engine;

	private ModelEngine(Path models, String key, Fakes fakes, Visits visits, ProcessEngine engine) {
		super(engine, key, fakes);
		this.models = models;
		this.key = key;
		this.fakes = fakes;
		this.visits = visits;
		this.engine = engine;
	}

	static ModelEngine of(String key) {
		return of(Path.of("bpmn"), key);
	}

	static ModelEngine of(Path models, String key) {
		Fakes fakes = new Fakes();
		Visits visits = new Visits();
		return new ModelEngine(models, key, fakes, visits, build(fakes, visits));
	}

	private static ProcessEngine build(Fakes fakes, Visits visits) {
		StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
		configuration.setProcessEngineName("models-" + UUID.randomUUID());
		configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
		configuration.setJobExecutorActivate(false);
		configuration.setCustomHistoryEventHandlers(List.of(visits));
		configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(visits)));
		configuration.setBeans(fakes.beans());
		return configuration.buildProcessEngine();
	}

	@Override
	public void beforeAll(ExtensionContext context) throws IOException {
		deploy();
	}

	void deploy() throws IOException {
		var deployment = this.engine.getRepositoryService().createDeployment();
		try (var files = Files.list(this.models)) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".bpmn")).toList()) {
				deployment.addString(file.getFileName().toString(), Files.readString(file));
			}
		}
		deployment.deploy();
	}

	@Override
	public void afterEach(ExtensionContext context) {
		HistoryService history = this.engine.getHistoryService();
		for (ProcessInstance root : this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.rootProcessInstances()
			.list()) {
			this.engine.getRuntimeService().deleteProcessInstance(root.getId(), "end of test");
		}
		history.createHistoricProcessInstanceQuery()
			.list()
			.forEach((instance) -> history.deleteHistoricProcessInstance(instance.getId()));
		this.fakes.reset();
		ClockUtil.reset();
	}

	@Override
	public void afterAll(ExtensionContext context) {
		try {
			demandFullCoverage();
		}
		finally {
			close();
		}
	}

	void close() {
		this.engine.close();
	}

	void demandFullCoverage() {
		assertThat(missed()).as("never passed through in " + this.key).isEmpty();
	}

	Set<String> missed() {
		return this.visits.missed(this.key, model());
	}

	private BpmnModelInstance model() {
		return Bpmn.readModelFromFile(this.models.resolve(this.key + ".bpmn").toFile());
	}

}
