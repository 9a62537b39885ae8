package org.duban.assignment.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.duban.calendar.Term;
import org.duban.calendar.WorkingDays;
import org.duban.parameter.Parameters;

import org.springframework.stereotype.Component;

/** Until when a unit may say that a case is not its own. */
@Component
public class PreAssignmentWindow {

	private final WorkingDays workingDays;

	private final Parameters parameters;

	private final Clock clock;

	PreAssignmentWindow(WorkingDays workingDays, Parameters parameters, Clock clock) {
		this.workingDays = workingDays;
		this.parameters = parameters;
		this.clock = clock;
	}

	/** The last day ends at 24:00. */
	public Date end(VariableScope execution) {
		LocalDate today = LocalDate.now(this.clock);
		Term term = Term.workingDays(this.parameters.number("preassign.wd", today));
		LocalDate last = this.workingDays.deadline(today, term).date();
		return Date.from(last.plusDays(1).atStartOfDay(this.clock.getZone()).toInstant());
	}

}
