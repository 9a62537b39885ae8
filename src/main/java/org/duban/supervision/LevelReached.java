package org.duban.supervision;

import java.time.LocalDate;
import java.util.List;

import org.duban.deadline.ClockKind;
import org.duban.deadline.ClockSubject;

/**
 * A clock reached a level of the ladder and the ledger has its row.
 *
 * @param reminderId the row
 * @param level 1 to 5
 * @param recipients log-in names of those who are told
 */
public record LevelReached(long reminderId, long clockId, ClockKind kind, ClockSubject subject, int level,
		LocalDate due, int remaining, List<String> recipients) {

}
