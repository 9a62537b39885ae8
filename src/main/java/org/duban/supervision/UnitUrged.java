package org.duban.supervision;

import java.util.List;

import org.duban.deadline.ClockSubject;

/**
 * Somebody urged a unit (催办) and the ledger has its row.
 *
 * @param reminderId the row
 * @param subject a unit's part of a case, or what belongs to no case
 * @param by name of who urges
 * @param recipients log-in names of those who are told
 */
public record UnitUrged(long reminderId, ClockSubject subject, String by, String text, List<String> recipients) {

}
