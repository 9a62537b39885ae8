package org.duban.supervision;

import java.time.LocalDate;

import org.duban.deadline.ClockKind;
import org.duban.deadline.ClockSubject;

/**
 * A reminder that should exist by its dates does not.
 *
 * @param due the clock's date
 * @param level 1 to 5
 * @param shouldOn when it should have been sent
 */
public record ReminderMissing(ClockSubject subject, ClockKind kind, LocalDate due, int level, LocalDate shouldOn) {

}
