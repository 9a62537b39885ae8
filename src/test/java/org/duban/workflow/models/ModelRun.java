package org.duban.workflow.models;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

import static org.assertj.core.api.Assertions.assertThat;

/** Acts on running instances as the door does, and asks where they stand. */
class ModelRun {

	static final String CASE = "7";

	private final ProcessEngine engine;

	private final String key;

	private final Fakes fakes;

	ModelRun(ProcessEngine engine, String key, Fakes fakes) {
		this.engine = engine;
		this.key = key;
		this.fakes = fakes;
	}

	Fakes fakes() {
		return this.fakes;
	}

	void start(Map<String, Object> variables) {
		start(CASE, variables);
	}

	void start(String businessKey, Map<String, Object> variables) {
		Map<String, Object> all = new TreeMap<>(variables);
		all.putIfAbsent("proposalId", 7L);
		all.putIfAbsent("caseNo", "14-05-0007");
		all.putIfAbsent("proposer", "member001");
		this.engine.getRuntimeService().startProcessInstanceByKey(this.key, businessKey, all);
	}

	/** Keys of the open tasks, sorted, one for each task. */
	List<String> waiting() {
		return tasks().stream().map(Task::getTaskDefinitionKey).sorted().toList();
	}

	/** Completes one open task of this key as the door does. */
	void answer(String task, Object decision) {
		answer(task, decision, Map.of());
	}

	void answer(String task, Object decision, Map<String, Object> variables) {
		Map<String, Object> all = new TreeMap<>(variables);
		all.put(camelCase(task), decision);
		complete(task, all);
	}

	void complete(String task) {
		complete(task, Map.of());
	}

	void complete(String task, Map<String, Object> variables) {
		this.engine.getTaskService().complete(task(task).getId(), variables);
	}

	/** As the door does: what the message brings is local to what it starts. */
	void tell(String process, String businessKey, String message, Map<String, Object> variables) {
		ProcessInstance instance = this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processDefinitionKey(process)
			.processInstanceBusinessKey(businessKey)
			.singleResult();
		this.engine.getRuntimeService()
			.createMessageCorrelation(message)
			.processInstanceId(instance.getId())
			.setVariablesToTriggeredScope(variables)
			.correlate();
	}

	/** Lets time pass until this timer is due, and fires it. */
	void fire(String timer) {
		Job job = jobs().stream()
			.filter((candidate) -> timer.equals(timerOf(candidate)))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No timer " + timer));
		ClockUtil.setCurrentTime(job.getDuedate());
		this.engine.getManagementService().executeJob(job.getId());
	}

	List<String> timers() {
		return jobs().stream().map(this::timerOf).sorted().toList();
	}

	/** Who may take the task: groups, then users, each sorted. */
	List<String> candidates(String task) {
		Collection<String> candidates = new TreeSet<>();
		for (IdentityLink link : this.engine.getTaskService().getIdentityLinksForTask(task(task).getId())) {
			if ("candidate".equals(link.getType())) {
				candidates.add((link.getGroupId() != null) ? link.getGroupId() : "user " + link.getUserId());
			}
		}
		return List.copyOf(candidates);
	}

	/**
	 * Candidates of each open task of this key, e.g. the instances of a multi-instance.
	 */
	Set<String> candidatesOfAll(String taskKey) {
		Set<String> candidates = new TreeSet<>();
		for (Task task : tasks()) {
			if (task.getTaskDefinitionKey().equals(taskKey)) {
				this.engine.getTaskService()
					.getIdentityLinksForTask(task.getId())
					.forEach((link) -> candidates
						.add((link.getGroupId() != null) ? link.getGroupId() : "user " + link.getUserId()));
			}
		}
		return candidates;
	}

	Set<Object> seenBy(String taskKey, String variable) {
		return Set.copyOf(tasks().stream()
			.filter((task) -> task.getTaskDefinitionKey().equals(taskKey))
			.map((task) -> this.engine.getTaskService().getVariable(task.getId(), variable))
			.toList());
	}

	/** End events reached in the class's own model. */
	List<String> ends() {
		return history().createHistoricActivityInstanceQuery()
			.list()
			.stream()
			.filter((activity) -> activity.getProcessDefinitionKey().equals(this.key))
			.map((activity) -> activity.getActivityId())
			.filter((id) -> id.startsWith("End_"))
			.sorted()
			.toList();
	}

	boolean ended() {
		return running(this.key) == 0;
	}

	long running(String process) {
		return this.engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey(process).count();
	}

	List<String> businessKeys(String process) {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processDefinitionKey(process)
			.list()
			.stream()
			.map(ProcessInstance::getBusinessKey)
			.sorted()
			.toList();
	}

	/** The last value that an instance of the class's model had at its own level. */
	Object variable(String name) {
		List<HistoricVariableInstance> found = history().createHistoricVariableInstanceQuery()
			.processDefinitionKey(this.key)
			.variableName(name)
			.list();
		assertThat(found).as("variable " + name).hasSize(1);
		return found.get(0).getValue();
	}

	private Task task(String key) {
		return tasks().stream()
			.filter((task) -> task.getTaskDefinitionKey().equals(key))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No task " + key + " among " + waiting()));
	}

	private List<Task> tasks() {
		return this.engine.getTaskService().createTaskQuery().orderByTaskCreateTime().asc().list();
	}

	private List<Job> jobs() {
		return this.engine.getManagementService().createJobQuery().timers().orderByJobDuedate().asc().list();
	}

	private String timerOf(Job job) {
		return this.engine.getManagementService()
			.createJobDefinitionQuery()
			.jobDefinitionId(job.getJobDefinitionId())
			.singleResult()
			.getActivityId();
	}

	private HistoryService history() {
		return this.engine.getHistoryService();
	}

	private static String camelCase(String task) {
		String[] words = task.split("-");
		return words[0] + String.join("",
				Arrays.stream(words)
					.skip(1)
					.map((word) -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
					.toList());
	}

}
