package org.duban.partysupervision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;

import org.duban.calendar.WorkingDays;
import org.duban.deadline.ClockKind;
import org.duban.deadline.ClockSubject;
import org.duban.deadline.Clocks;
import org.duban.parameter.Parameters;
import org.duban.workflow.Timers;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * By when a unit reports on its item: after so many days, at the latest on the day by
 * which it is to be put right. Once that day has passed the clock runs on with it,
 * however often the unit reports, until the item is reported done.
 */
@Component
class PartyClocks {

	static final String INTERVAL = "party.feedback.days";

	private static final LocalTime MORNING = LocalTime.of(9, 0);

	private final Clocks clocks;

	private final Parameters parameters;

	private final WorkingDays workingDays;

	private final Timers timers;

	private final Clock clock;

	PartyClocks(Clocks clocks, Parameters parameters, WorkingDays workingDays, Timers timers, Clock clock) {
		this.timers = timers;
		this.clocks = clocks;
		this.parameters = parameters;
		this.workingDays = workingDays;
		this.clock = clock;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	LocalDateTime now() {
		return LocalDateTime.now(this.clock);
	}

	int interval(@Nullable Integer wished) {
		return (wished != null) ? wished : this.parameters.number(INTERVAL, today());
	}

	/** The unit is asked, from today on. */
	void ask(PartyItem item) {
		LocalDate today = today();
		LocalDate regular = today.plusDays(item.interval());
		boolean last = !regular.isBefore(item.dueOn());
		LocalDate due = last ? item.dueOn() : regular;
		String basis = last ? "依据:立项确定的整改时限"
				: (item.interval() == interval(null)) ? "依据:系统参数 " + INTERVAL : "依据:立项确定的反馈间隔";
		item.awaitsReport(this.workingDays.onOrAfter(due));
		this.clocks.startUntil(ClockKind.PARTY_FEEDBACK, subject(item), today, due, basis);
	}

	/** The unit has reported and goes on. */
	void askAgain(PartyItem item) {
		if (item.dueOn().isAfter(today())) {
			met(item);
			ask(item);
		}
		else {
			item.awaitsReport(this.workingDays.onOrAfter(today().plusDays(item.interval())));
		}
	}

	/**
	 * The same while the unit's task waits on: its timer goes along, unless it has gone
	 * off already.
	 */
	void askEarlier(PartyItem item) {
		LocalDateTime noticed = noticed(Objects.requireNonNull(item.feedbackOn()));
		askAgain(item);
		this.timers.move("report-rectification", ClockKind.PARTY_FEEDBACK.variable(), item.id(), instant(noticed),
				instant(noticed(Objects.requireNonNull(item.feedbackOn()))));
	}

	/** What comes late is counted when it comes, if no timer was left to notice it. */
	void countMissed(PartyItem item) {
		if (noticed(Objects.requireNonNull(item.feedbackOn())).isBefore(now())) {
			item.missedReport();
		}
	}

	private Instant instant(LocalDateTime moment) {
		return moment.atZone(this.clock.getZone()).toInstant();
	}

	void met(PartyItem item) {
		this.clocks.met(ClockKind.PARTY_FEEDBACK, subject(item));
	}

	void cancel(PartyItem item) {
		this.clocks.cancel(ClockKind.PARTY_FEEDBACK, subject(item));
	}

	/** The morning on which a report that did not come is noticed. */
	LocalDateTime noticed(LocalDate feedbackOn) {
		return this.workingDays.plus(feedbackOn, 1).atTime(MORNING);
	}

	private static ClockSubject subject(PartyItem item) {
		return new ClockSubject(ClockKind.PARTY_FEEDBACK.variable(), item.id(), item.proposalId(), item.assignmentId());
	}

}
