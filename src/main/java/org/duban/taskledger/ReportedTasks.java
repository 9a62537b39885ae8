package org.duban.taskledger;

import java.util.List;

import org.duban.document.ReportedMatters;
import org.duban.taskledger.TaskLedger.Line;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Matters and nodes are reported on by the people of their lead. */
@Component
public class ReportedTasks implements ReportedMatters {

	private final TaskLedger ledger;

	ReportedTasks(TaskLedger ledger) {
		this.ledger = ledger;
	}

	@Override
	public Ledger ledger() {
		return Ledger.TASK;
	}

	@Override
	public void requireReadable(long id, Actor actor) {
		this.ledger.of(id, actor);
	}

	@Override
	public void requireReportable(long id, Actor actor) {
		Line task = this.ledger.of(id, actor).line();
		if (!TaskRoles.mayReport(actor, task.lead())) {
			throw new AccessDeniedException("Not for " + actor.username());
		}
		if (!task.mayReport()) {
			throw new CommandRefused(List.of(new FieldError("", "task-not-open", List.of())));
		}
	}

}
