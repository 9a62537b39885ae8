package org.duban.workflow.process;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Every user task of every model gets the house's listeners; no model names them. */
@Component
class UserTaskParser extends AbstractBpmnParseListener {

	private final TaskOpening opening;

	private final CommandListener command;

	private final TaskEnding ending;

	UserTaskParser(TaskOpening opening, CommandListener command, TaskEnding ending) {
		this.opening = opening;
		this.command = command;
		this.ending = ending;
	}

	@Override
	public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this.opening);
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, this.command);
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, this.ending);
	}

}
