package org.duban.workflow.process;

import java.util.Map;

import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;

/** Submitting a form is completing a task, by the same rules. */
class GuardedFormService extends FormServiceImpl {

	private final EngineEdge edge;

	GuardedFormService(EngineEdge edge) {
		this.edge = edge;
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
