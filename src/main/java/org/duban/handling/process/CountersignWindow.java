package org.duban.handling.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.duban.calendar.Term;
import org.duban.calendar.WorkingDays;
import org.duban.parameter.Parameters;

import org.springframework.stereotype.Component;

/** Until when a co-handling unit may countersign; silence is consent. */
@Component
public class CountersignWindow {

	private final WorkingDays workingDays;

	private final Parameters parameters;

	private final Clock clock;

	CountersignWindow(WorkingDays workingDays, Parameters parameters, Clock clock) {
		this.workingDays = workingDays;
		this.parameters = parameters;
		this.clock = clock;
	}

	/**
	 * The last day ends at 24:00. Where silence is no consent the end is out of reach.
	 */
	public Date end(VariableScope execution) {
		LocalDate today = LocalDate.now(this.clock);
		if (!this.parameters.flag("countersign.tacit", today)) {
			return Date.from(today.plusYears(100).atStartOfDay(this.clock.getZone()).toInstant());
		}
		Term term = Term.workingDays(this.parameters.number("countersign.wd", today));
		LocalDate last = this.workingDays.deadline(today, term).date();
		return Date.from(last.plusDays(1).atStartOfDay(this.clock.getZone()).toInstant());
	}

}
