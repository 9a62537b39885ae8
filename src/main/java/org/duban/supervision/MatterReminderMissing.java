package org.duban.supervision;

import java.time.LocalDate;

/**
 * A reminder of a matter without a clock that should exist by its dates does not.
 *
 * @param level 1 to 5
 * @param shouldOn when it should have been sent
 */
public record MatterReminderMissing(DatedMatters.Kind kind, String title, LocalDate due, int level,
		LocalDate shouldOn) {

}
