package org.duban.supervision;

import java.time.LocalDate;

import org.duban.deadline.ClockKind;

/**
 * A 督办单 was issued.
 *
 * @param due the date that was missed
 * @param remaining working days left then, negative when late
 * @param by name of who signed it
 */
public record OrderIssued(Reminders.Order order, ClockKind kind, LocalDate due, int remaining, String by) {

}
