package org.duban.feedback.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.duban.calendar.Term;
import org.duban.calendar.WorkingDays;
import org.duban.feedback.Feedbacks;
import org.duban.parameter.Parameters;
import org.springframework.stereotype.Component;

/** When the form's timers fire; public because the models' expressions call it. */
@Component
public class FeedbackTimes {

	/** The model has two reminders; they divide the term into three. */
	private static final int PARTS = 3;

	private static final LocalTime REMINDERS_GO_OUT = LocalTime.of(9, 0);

	private final Feedbacks feedbacks;

	private final WorkingDays calendar;

	private final Parameters parameters;

	private final Clock clock;

	FeedbackTimes(Feedbacks feedbacks, WorkingDays calendar, Parameters parameters, Clock clock) {
		this.feedbacks = feedbacks;
		this.calendar = calendar;
		this.parameters = parameters;
		this.clock = clock;
	}

	public Date remind(DelegateExecution execution, int reminder) {
		LocalDate asked = askedOn(execution);
		return date(this.calendar.plus(asked, term(asked) * reminder / PARTS).atTime(REMINDERS_GO_OUT));
	}

	/** The form can be answered until 24:00 of its last day. */
	public Date silence(DelegateExecution execution) {
		LocalDate asked = askedOn(execution);
		Term term = Term.workingDays(term(asked));
		return date(this.calendar.deadline(asked, term).date().plusDays(1).atStartOfDay());
	}

	private LocalDate askedOn(DelegateExecution execution) {
		return this.feedbacks.asked(Ids.of(execution, "feedbackId")).requestedOn();
	}

	private int term(LocalDate on) {
		return this.parameters.number("feedback.wd", on);
	}

	private Date date(LocalDateTime time) {
		return Date.from(time.atZone(this.clock.getZone()).toInstant());
	}

}
