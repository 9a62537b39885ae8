package org.duban.supervision;

import java.util.List;

/**
 * Somebody urged a unit (催办) and the ledger has its row.
 *
 * @param reminderId the row
 * @param by name of who urges
 * @param recipients log-in names of those who are told
 */
public record UnitUrged(long reminderId, long proposalId, long assignmentId, String by, String text,
		List<String> recipients) {

}
