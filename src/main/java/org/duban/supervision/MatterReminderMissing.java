package org.duban.supervision;

import java.time.LocalDate;

/**
 * A reminder of a matter of the task ledger that should exist by its dates does not.
 *
 * @param level 1 to 5
 * @param shouldOn when it should have been sent
 */
public record MatterReminderMissing(String title, LocalDate due, int level, LocalDate shouldOn) {

}
