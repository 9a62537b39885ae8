package org.duban.workflow.process;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;

/** Submitting a form is completing a task, by the same rules. */
class GuardedFormService extends FormServiceImpl {

	private static final List<String> COUNTERS = List.of("nrOfInstances", "nrOfActiveInstances",
			"nrOfCompletedInstances", "loopCounter");

	private final EngineEdge edge;

	GuardedFormService(EngineEdge edge) {
		this.edge = edge;
	}

	/** How many of several have answered is not for those who are asked. */
	@Override
	public VariableMap getTaskFormVariables(String taskId, Collection<String> names, boolean deserializeValues) {
		VariableMap variables = super.getTaskFormVariables(taskId, names, deserializeValues);
		COUNTERS.forEach(variables::remove);
		return variables;
	}

	@Override
	public void submitTaskForm(String taskId, Map<String, Object> properties) {
		this.edge.run(() -> {
			super.submitTaskForm(taskId, CommandEnvelope.checked(properties));
			return null;
		});
	}

	@Override
	public VariableMap submitTaskFormWithVariablesInReturn(String taskId, Map<String, Object> properties,
			boolean deserializeValues) {
		return this.edge.run(() -> super.submitTaskFormWithVariablesInReturn(taskId,
				CommandEnvelope.checked(properties), deserializeValues));
	}

}
