package org.duban.supervision;

import java.time.LocalDate;

import org.duban.deadline.ClockKind;
import org.jspecify.annotations.Nullable;

/**
 * A talk with a unit (约谈) was entered.
 *
 * @param due the date that was missed
 * @param remaining working days left then, negative when late
 * @param by name of who recorded it
 */
public record SummonsRecorded(long proposalId, @Nullable Long assignmentId, ClockKind kind, LocalDate due,
		int remaining, RecordSummons summons, String by) {

}
