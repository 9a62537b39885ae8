package org.duban.workflow.models;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The house's rules for a process model, each naming what breaks it. */
enum ModelRules {

	PROCESS_IS_DESCRIBED("a process is executable, has a documentation and is not for Tasklist's start list") {
		@Override
		List<String> broken(BpmnModelInstance model) {
			return all(model, Process.class,
					(process) -> process.isExecutable() && !process.getDocumentations().isEmpty()
							&& !process.getDocumentations().iterator().next().getTextContent().isBlank()
							&& !process.isCamundaStartableInTasklist());
		}
	},

	HISTORY_IS_KEPT("history lives twenty years") {
		@Override
		List<String> broken(BpmnModelInstance model) {
			return all(model, Process.class, (process) -> "P7300D".equals(process.getCamundaHistoryTimeToLiveString()));
		}
	},

	TASK_KEYS_ARE_KEBAB("a user task's id is its key in kebab-case") {
		@Override
		List<String> broken(BpmnModelInstance model) {
			return all(model, UserTask.class, (task) -> KEBAB.matcher(task.getId()).matches());
		}
	},

	OTHER_IDS_NAME_TYPE_AND_ACT("any other id is Type_VerbNoun") {
		@Override
		List<String> broken(BpmnModelInstance model) {
			return all(model, BaseElement.class, (element) -> element.getId() == null || element instanceof UserTask
					|| element instanceof Process || TYPE_ACT.matcher(element.getId()).matches());
		}
	},

	NODES_ARE_NAMED_IN_CHINESE("every node is named in Chinese") {
		@Override
		List<String> broken(BpmnModelInstance model) {
			return all(model, FlowNode.class,
					(node) -> node.getName() != null && CHINESE.matcher(node.getName()).matches());
		}
	},

	GATEWAYS_ASK("an exclusive gateway asks, labels every way and has a default; the other ways have conditions") {
		@Override
		List<String> broken(BpmnModelInstance model) {
			return all(model, ExclusiveGateway.class, ModelRules::asks);
		}
	},

	EVERYTHING_IS_DRAWN("every node has a shape and every flow an edge") {
		@Override
		List<String> broken(BpmnModelInstance model) {
			Collection<BaseElement> drawn = new ArrayList<>();
			model.getModelElementsByType(BpmnShape.class).forEach((shape) -> drawn.add(shape.getBpmnElement()));
			model.getModelElementsByType(BpmnEdge.class).forEach((edge) -> drawn.add(edge.getBpmnElement()));
			List<String> missing = new ArrayList<>(all(model, FlowNode.class, drawn::contains));
			missing.addAll(all(model, SequenceFlow.class, drawn::contains));
			return missing;
		}
	},

	NOTHING_IS_SCRIPTED("no scripts: neither tasks nor conditions nor parameters") {
		@Override
		List<String> broken(BpmnModelInstance model) {
			List<String> scripts = new ArrayList<>(all(model, ScriptTask.class, (task) -> false));
			scripts.addAll(all(model, CamundaScript.class, (script) -> false));
			scripts.addAll(all(model, ConditionExpression.class, (condition) -> condition.getLanguage() == null));
			return scripts;
		}
	},

	NOTHING_IS_ASYNCHRONOUS("no asynchronous continuation: an answer names the next tasks") {
		@Override
		List<String> broken(BpmnModelInstance model) {
			return all(model, BaseElement.class, (element) -> ASYNC.stream()
				.noneMatch((attribute) -> "true".equals(element.getAttributeValueNs(CAMUNDA, attribute))));
		}
	},

	TIMERS_ASK_A_BEAN("a timer is a date that a bean computes") {
		@Override
		List<String> broken(BpmnModelInstance model) {
			return all(model, TimerEventDefinition.class, (timer) -> timer.getTimeDate() != null
					&& BEAN_DATE.matcher(timer.getTimeDate().getTextContent()).matches());
		}
	},

	FORMS_ARE_DEPLOYED("a user task shows the form of its name") {
		@Override
		List<String> broken(BpmnModelInstance model) {
			return all(model, UserTask.class,
					(task) -> ("embedded:deployment:forms/" + task.getId() + ".html").equals(task.getCamundaFormKey()));
		}
	},

	TASKS_HAVE_CANDIDATES("a user task has somebody who may take it, and no listener of its own") {
		@Override
		List<String> broken(BpmnModelInstance model) {
			List<String> tasks = new ArrayList<>(all(model, UserTask.class,
					(task) -> task.getCamundaCandidateGroups() != null || task.getCamundaCandidateUsers() != null));
			tasks.addAll(all(model, CamundaTaskListener.class, (listener) -> false));
			return tasks;
		}
	},

	MESSAGES_ARE_KEBAB("a message is named in kebab-case; one that is meant for one of many ends with its id") {
		@Override
		List<String> broken(BpmnModelInstance model) {
			return all(model, Message.class, (message) -> MESSAGE.matcher(message.getName()).matches());
		}
	},

	LOOPS_NAME_THEIR_ELEMENT("a multi-instance is parallel, over a bean's list, with its own variable") {
		@Override
		List<String> broken(BpmnModelInstance model) {
			return all(model, MultiInstanceLoopCharacteristics.class,
					(loop) -> !loop.isSequential() && loop.getCamundaElementVariable() != null
							&& loop.getCamundaCollection() != null
							&& BEAN_LIST.matcher(loop.getCamundaCollection()).matches());
		}
	},

	CALLS_PASS_WHAT_THEY_NAME("a call hands on its business key and named variables only, the case among them") {
		@Override
		List<String> broken(BpmnModelInstance model) {
			return all(model, CallActivity.class, ModelRules::passes);
		}
	};

	private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

	private static final List<String> ASYNC = List.of("asyncBefore", "asyncAfter", "async");

	private static final Pattern KEBAB = Pattern.compile("[a-z]+(-[a-z]+)*");

	private static final Pattern TYPE_ACT = Pattern.compile("[A-Z][A-Za-z]*_[A-Z][A-Za-z0-9]*");

	private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+？?");

	private static final Pattern BEAN_DATE = Pattern.compile("\\$\\{[a-z]\\w+\\.[a-z]\\w+\\(execution(, [1-5])?\\)}");

	private static final Pattern BEAN_LIST = Pattern.compile("\\$\\{[a-z]\\w+\\.[a-z]\\w+\\(execution\\)}");

	private static final Pattern MESSAGE = Pattern.compile("[a-z]+(-[a-z]+)*(-\\$\\{[a-z]\\w*Id})?");

	private final String says;

	ModelRules(String says) {
		this.says = says;
	}

	/** Ids of what breaks the rule. */
	abstract List<String> broken(BpmnModelInstance model);

	@Override
	public String toString() {
		return this.says;
	}

	private static boolean asks(ExclusiveGateway gateway) {
		if (gateway.getOutgoing().size() < 2) {
			return true;
		}
		return gateway.getName() != null && gateway.getName().endsWith("？") && gateway.getDefault() != null
				&& gateway.getOutgoing().stream().allMatch((flow) -> labelled(flow, gateway.getDefault()));
	}

	private static boolean labelled(SequenceFlow flow, SequenceFlow byDefault) {
		boolean conditional = flow.getConditionExpression() != null;
		return flow.getName() != null && !flow.getName().isBlank() && conditional != flow.equals(byDefault);
	}

	private static boolean passes(CallActivity call) {
		if (call.getExtensionElements() == null) {
			return false;
		}
		Collection<CamundaIn> mappings = call.getExtensionElements().getChildElementsByType(CamundaIn.class);
		return mappings.stream().anyMatch((in) -> in.getCamundaBusinessKey() != null)
				&& mappings.stream().anyMatch((in) -> "proposalId".equals(in.getCamundaTarget()))
				&& mappings.stream().noneMatch((in) -> in.getCamundaVariables() != null);
	}

	private static <T extends ModelElementInstance> List<String> all(BpmnModelInstance model, Class<T> type,
			Predicate<T> rule) {
		return model.getModelElementsByType(type)
			.stream()
			.filter(rule.negate())
			.map((element) -> Objects.requireNonNullElse(element.getAttributeValue("id"),
					element.getElementType().getTypeName()))
			.toList();
	}

}
