package org.duban.workflow.models;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Which nodes and flows of each model were passed through. */
final class Visits extends AbstractBpmnParseListener implements HistoryEventHandler {

	private final Map<String, Set<String>> visited = new TreeMap<>();

	@Override
	public void handleEvent(HistoryEvent event) {
		if (event instanceof HistoricActivityInstanceEventEntity activity) {
			visit(activity.getProcessDefinitionKey(), activity.getActivityId());
		}
	}

	@Override
	public void handleEvents(List<HistoryEvent> events) {
		events.forEach(this::handleEvent);
	}

	@Override
	public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
		String key = ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey();
		ExecutionListener taken = (execution) -> visit(key, transition.getId());
		transition.addListener(ExecutionListener.EVENTNAME_TAKE, taken);
	}

	private void visit(String process, String id) {
		this.visited.computeIfAbsent(process, (key) -> new TreeSet<>()).add(id);
	}

	/** What of the model was never passed through; empty at full coverage. */
	Set<String> missed(String process, BpmnModelInstance model) {
		Set<String> missed = elements(model);
		missed.removeAll(this.visited.getOrDefault(process, Set.of()));
		return missed;
	}

	/**
	 * All nodes and flows, but for the flows behind an event-based gateway: the engine
	 * takes none of them, it wakes the event behind, which counts as a node.
	 */
	static Set<String> elements(BpmnModelInstance model) {
		Set<String> ids = new TreeSet<>();
		for (FlowElement element : model.getModelElementsByType(FlowElement.class)) {
			if (element instanceof FlowNode || element instanceof SequenceFlow flow && !wakes(flow)) {
				ids.add(element.getId());
			}
		}
		return ids;
	}

	private static boolean wakes(SequenceFlow flow) {
		return flow.getSource() instanceof EventBasedGateway;
	}

}
