package org.duban.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.duban.calendar.Term;
import org.duban.calendar.WorkingDays;
import org.duban.parameter.Parameters;
import org.duban.workflow.Actor;
import org.duban.workflow.Command;
import org.duban.workflow.CommandAccepted;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Finds the assessment of a year, knows its dates, and says what was done to it. */
@Component
class AssessmentBook {

	private final AssessmentRepository assessments;

	private final WorkingDays workingDays;

	private final Parameters parameters;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AssessmentBook(AssessmentRepository assessments, WorkingDays workingDays, Parameters parameters,
			ApplicationEventPublisher events, Clock clock) {
		this.assessments = assessments;
		this.workingDays = workingDays;
		this.parameters = parameters;
		this.events = events;
		this.clock = clock;
	}

	Assessment get(int year) {
		return this.assessments.findByYearNo(year)
			.orElseThrow(() -> new NoSuchElementException("No assessment of " + year));
	}

	/**
	 * UA-22: the last day to object, counted in working days from the day the results
	 * were disclosed; null as long as they are not. It goes with the calendar.
	 */
	@Nullable LocalDate objectUntil(Assessment assessment) {
		LocalDate on = assessment.disclosedOn();
		return (on != null)
				? this.workingDays.deadline(on, Term.workingDays(this.parameters.number("assessment.objection.wd", on)))
					.date()
				: null;
	}

	/** UA-13: from how many cases on a unit is compared with others. */
	int least() {
		return this.parameters.number("assessment.few.cases", today());
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	Stamp stamp(Actor actor) {
		return new Stamp(actor.username(), LocalDateTime.now(this.clock));
	}

	void said(Actor actor, String act, Map<String, Object> ids, Command command) {
		this.events.publishEvent(new CommandAccepted(actor, act, null, ids, command));
	}

	void publish(Object event) {
		this.events.publishEvent(event);
	}

	static void require(boolean entitled, Actor actor) {
		if (!entitled) {
			throw new AccessDeniedException("Not for " + actor.username());
		}
	}

	static void require(Assessment assessment, AssessmentState state) {
		if (!assessment.is(state)) {
			throw new CommandRefused(List.of(new FieldError("", "assessment-not-now", List.of())));
		}
	}

	static void refuse(List<FieldError> errors) {
		if (!errors.isEmpty()) {
			throw new CommandRefused(errors);
		}
	}

}
