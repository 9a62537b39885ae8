package org.duban.workflow.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.duban.workflow.TaskClosed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A task that the process took away: nobody waits for it any more. */
@Component
class TaskEnding implements TaskListener {

	private final ApplicationEventPublisher events;

	TaskEnding(ApplicationEventPublisher events) {
		this.events = events;
	}

	@Override
	public void notify(DelegateTask task) {
		this.events.publishEvent(new TaskClosed(OpenTasks.of(task), false));
	}

}
