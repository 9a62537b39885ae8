package org.duban.workflow.process;

import java.util.Date;
import java.util.Locale;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.duban.workflow.CaseHeadlines;
import org.duban.workflow.LooseMatters;
import org.duban.workflow.OpenTask;
import org.duban.workflow.OpenedTasks;
import org.duban.workflow.StandIns;
import org.duban.workflow.TaskDoor;
import org.duban.workflow.TaskOpened;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Names a new task (act + number + short title), because ten cards that all say 审查初审 help
 * nobody, and tells the house, which gives it its dates.
 */
@Component
class TaskOpening implements TaskListener {

	private static final int SHORT_TITLE = 24;

	private final ObjectProvider<CaseHeadlines> headlines;

	private final ObjectProvider<LooseMatters> matters;

	private final ActingFor actingFor;

	private final ApplicationEventPublisher events;

	private final TaskRoles roles;

	TaskOpening(ObjectProvider<CaseHeadlines> headlines, ObjectProvider<LooseMatters> matters, ActingFor actingFor,
			ApplicationEventPublisher events, TaskRoles roles) {
		this.headlines = headlines;
		this.matters = matters;
		this.actingFor = actingFor;
		this.events = events;
		this.roles = roles;
	}

	@Override
	public void notify(DelegateTask task) {
		OpenTask open = OpenTasks.of(task);
		if (task.getAssignee() != null && this.actingFor.mayBeLent(open.key())) {
			// What is given by name can be lent only through a group.
			task.addCandidateGroup(StandIns.groupOf(task.getAssignee()));
		}
		headline(open).ifPresent((headline) -> task.setName(task.getName() + " " + headline));
		this.events.publishEvent(new TaskOpened(open, (due, soon) -> {
			task.setDueDate(Date.from(due));
			task.setFollowUpDate(Date.from(soon));
		}));
		OpenedTasks.add(new TaskDoor.Next(open.key(), this.roles.of(task)));
	}

	/** Kept with the task, so it is in the language of the house. */
	private Optional<String> headline(OpenTask open) {
		Long caseId = open.caseId();
		if (caseId == null) {
			return Optional.ofNullable(this.matters.getIfAvailable())
				.flatMap((known) -> known.of(open, Locale.SIMPLIFIED_CHINESE))
				.map((known) -> known.number() + " " + shortened(known.title()));
		}
		return Optional.ofNullable(this.headlines.getIfAvailable())
			.flatMap((known) -> known.of(caseId))
			.map((known) -> known.number() + " " + shortened(known.title()));
	}

	// Between characters: MySQL refuses half of a rare one.
	private static String shortened(String title) {
		if (title.codePointCount(0, title.length()) <= SHORT_TITLE) {
			return title;
		}
		return title.substring(0, title.offsetByCodePoints(0, SHORT_TITLE - 1)) + "…";
	}

}
