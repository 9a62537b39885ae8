package org.duban.workflow.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.duban.workflow.ProcessVersions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@link ProcessVersions} on the engine. Timers keep the times they were set to: a
 * migration gives nobody more time.
 */
@Component
class EngineVersions implements ProcessVersions {

	private final RepositoryService repository;

	private final RuntimeService runtime;

	private final TransactionTemplate transaction;

	private final HouseItself house;

	EngineVersions(RepositoryService repository, RuntimeService runtime, TransactionTemplate transaction,
			HouseItself house) {
		this.repository = repository;
		this.runtime = runtime;
		this.transaction = transaction;
		this.house = house;
	}

	@Override
	public List<Version> all() {
		return this.house.call(() -> this.repository.createProcessDefinitionQuery()
			.unlimitedList()
			.stream()
			.map(this::version)
			.sorted(Comparator.comparing(Version::process)
				.thenComparing(Comparator.comparingInt(Version::version).reversed()))
			.toList());
	}

	private Version version(ProcessDefinition definition) {
		long running = this.runtime.createProcessInstanceQuery().processDefinitionId(definition.getId()).count();
		return new Version(definition.getKey(), Objects.toString(definition.getName(), definition.getKey()),
				definition.getVersion(),
				this.repository.createDeploymentQuery()
					.deploymentId(definition.getDeploymentId())
					.singleResult()
					.getDeploymentTime()
					.toInstant(),
				running, definition.getVersion() == newest(definition.getKey()).getVersion());
	}

	@Override
	public List<Move> rehearse(String process) {
		return this.house.call(() -> moves(process, true));
	}

	@Override
	public List<Move> migrate(String process) {
		return this.house.call(() -> moves(process, false));
	}

	private List<Move> moves(String process, boolean takeBack) {
		ProcessDefinition target = newest(process);
		List<Move> moves = new ArrayList<>();
		this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(process)
			.unlimitedList()
			.stream()
			.filter((definition) -> definition.getVersion() < target.getVersion())
			.forEach((source) -> moves.addAll(moves(source, target, takeBack)));
		return moves;
	}

	private List<Move> moves(ProcessDefinition source, ProcessDefinition target, boolean takeBack) {
		List<ProcessInstance> instances = this.runtime.createProcessInstanceQuery()
			.processDefinitionId(source.getId())
			.unlimitedList();
		return instances.stream()
			.map((instance) -> new Move(source.getKey(), source.getVersion(), target.getVersion(),
					Objects.toString(instance.getBusinessKey(), instance.getId()),
					move(instance, source, target, takeBack)))
			.toList();
	}

	private List<String> move(ProcessInstance instance, ProcessDefinition source, ProcessDefinition target,
			boolean takeBack) {
		try {
			MigrationPlan plan = this.runtime.createMigrationPlan(source.getId(), target.getId())
				.mapEqualActivities()
				.build();
			this.transaction.executeWithoutResult((status) -> {
				this.runtime.newMigration(plan).processInstanceIds(instance.getId()).execute();
				if (takeBack) {
					status.setRollbackOnly();
				}
			});
			return List.of();
		}
		catch (MigratingProcessInstanceValidationException ex) {
			return Stream
				.concat(ex.getValidationReport().getFailures().stream(),
						ex.getValidationReport()
							.getActivityInstanceReports()
							.stream()
							.flatMap((report) -> report.getFailures()
								.stream()
								.map((failure) -> report.getSourceScopeId() + ": " + failure)))
				.toList();
		}
		catch (MigrationPlanValidationException ex) {
			return ex.getValidationReport()
				.getInstructionReports()
				.stream()
				.flatMap((report) -> report.getFailures().stream())
				.toList();
		}
		catch (ProcessEngineException ex) {
			// Answered meanwhile, or held by another thread: told, and tried next time.
			return List.of(Objects.toString(ex.getMessage(), ex.getClass().getSimpleName()));
		}
	}

	private ProcessDefinition newest(String process) {
		ProcessDefinition newest = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(process)
			.latestVersion()
			.singleResult();
		if (newest == null) {
			throw new NoSuchElementException("No process " + process);
		}
		return newest;
	}

}
