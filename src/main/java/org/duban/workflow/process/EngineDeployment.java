package org.duban.workflow.process;

import java.io.IOException;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the models and forms under the names they have in the tree. The engine's own
 * scanning gives other names in the jar than in the IDE, and a form is then not found.
 */
@Component
class EngineDeployment implements InitializingBean {

	private final RepositoryService repository;

	private final ResourcePatternResolver resources;

	EngineDeployment(RepositoryService repository, ResourcePatternResolver resources) {
		this.repository = repository;
		this.resources = resources;
	}

	@Override
	public void afterPropertiesSet() throws IOException {
		DeploymentBuilder deployment = this.repository.createDeployment()
			.name("duban")
			.source("duban")
			.enableDuplicateFiltering(false);
		add(deployment, "bpmn", "*.bpmn");
		add(deployment, "forms", "*.html");
		if (!deployment.getResourceNames().isEmpty()) {
			deployment.deploy();
		}
	}

	private void add(DeploymentBuilder deployment, String folder, String pattern) throws IOException {
		for (Resource resource : this.resources.getResources("classpath*:" + folder + "/" + pattern)) {
			deployment.addInputStream(folder + "/" + resource.getFilename(), resource.getInputStream());
		}
	}

}
