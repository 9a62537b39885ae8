package org.duban.security;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;

/** The engine as it comes, without the house around it. */
final class BareEngine implements AutoCloseable {

	private final ProcessEngine engine;

	BareEngine() {
		StandaloneInMemProcessEngineConfiguration settings = new StandaloneInMemProcessEngineConfiguration();
		settings.setProcessEngineName("bare");
		settings.setJdbcUrl("jdbc:h2:mem:bare;DB_CLOSE_DELAY=-1");
		settings.setJobExecutorActivate(false);
		this.engine = settings.buildProcessEngine();
	}

	TaskService tasks() {
		return this.engine.getTaskService();
	}

	@Override
	public void close() {
		this.engine.close();
	}

}
