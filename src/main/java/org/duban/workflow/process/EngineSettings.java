package org.duban.workflow.process;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.duban.workflow.People;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the house changes in the engine's defaults; each line closes a hole or a trap. */
@Component
class EngineSettings extends AbstractProcessEnginePlugin {

	private static final int RESULT_LIMIT = 200;

	private final EngineEdge edge;

	private final UserTaskParser userTasks;

	private final RunningInstances instances;

	private final ObjectProvider<People> people;

	private final ObjectProvider<ActingFor> actingFor;

	EngineSettings(EngineEdge edge, UserTaskParser userTasks, RunningInstances instances, ObjectProvider<People> people,
			ObjectProvider<ActingFor> actingFor) {
		this.edge = edge;
		this.userTasks = userTasks;
		this.instances = instances;
		this.people = people;
		this.actingFor = actingFor;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		engine.setTaskService(new GuardedTaskService(this.edge));
		engine.setFormService(new GuardedFormService(this.edge));
		engine.setFilterService(new GuardedFilterService());
		engine.setIdentityProviderSessionFactory(new PeopleOfTheHouse.Factory(this.people, this.actingFor));
		engine.setResourceAuthorizationProvider(new TaskGrants());
		engine.setDefaultUserPermissionNameForTask("TASK_WORK");
		engine.setEnableExpressionsInAdhocQueries(false);
		engine.setQueryMaxResultsLimit(RESULT_LIMIT);
		// The roles of contract.md §3, with their hyphens, and no character more.
		engine.setGeneralResourceWhitelistPattern("[a-zA-Z0-9-]+");
		engine.setDeserializationTypeValidationEnabled(true);
		// A refused command is an answer, not an error with a stack trace.
		engine.setEnableCmdExceptionLogging(false);
		engine.setCmmnEnabled(false);
		engine.setStandaloneTasksEnabled(false);
		// A refused command is no error of the house; what fails in earnest is logged by
		// its
		// caller, and a failed job by the job executor.
		engine.setEnableCmdExceptionLogging(false);
		// Twenty years after its end an instance may go. Counted from the end when it is
		// cleaned up, this costs nothing; noted on every row of history it cost sixteen
		// updates for each clock that ended.
		engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
		engine.setHistoryCleanupStrategy("endTimeBased");
		engine.setMetricsEnabled(false);
		engine.setDbMetricsReporterActivate(false);
		// Co-handlers run in called instances; their jobs must not race on the case.
		engine.setJobExecutorAcquireExclusiveOverProcessHierarchies(true);
		engine.setJobExecutorPreferTimerJobs(true);
		engine.setJobExecutorAcquireByDueDate(true);
		List<CommandInterceptor> guards = new ArrayList<>();
		guards.add(new ExpressionGuard());
		engine.setCustomPreCommandInterceptorsTxRequired(guards);
		List<BpmnParseListener> parsers = new ArrayList<>();
		if (engine.getCustomPostBPMNParseListeners() != null) {
			parsers.addAll(engine.getCustomPostBPMNParseListeners());
		}
		parsers.add(this.userTasks);
		parsers.add(this.instances);
		engine.setCustomPostBPMNParseListeners(parsers);
	}

}
