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

/**
 * When the form's timers fire: the reminders divide the term into equal parts. Public
 * because the models' expressions call it.
 */
@Component
public class FeedbackTimes {

	/** In years. */
	private static final int NEVER = 100;

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

	/** The next reminder; where there is none any more, a day out of reach. */
	public Date remind(DelegateExecution execution) {
		LocalDate asked = askedOn(execution);
		if (!more(execution)) {
			return date(asked.plusYears(NEVER).atTime(REMINDERS_GO_OUT));
		}
		int next = reminded(execution) + 1;
		return date(this.calendar.plus(asked, term(asked) * next / (reminders(asked) + 1)).atTime(REMINDERS_GO_OUT));
	}

	/** Whether the signer is reminded once more. */
	public boolean more(DelegateExecution execution) {
		return reminded(execution) < reminders(askedOn(execution));
	}

	private int reminded(DelegateExecution execution) {
		return this.feedbacks.reminders(Ids.of(execution, "feedbackId"));
	}

	private int reminders(LocalDate on) {
		return this.parameters.number("feedback.reminders", on);
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
