package org.duban.taskledger;

import java.util.List;

/**
 * A matter or a node reached a level of the ladder.
 *
 * @param reminderId row of the reminder ledger
 * @param level 1 to 5
 * @param text what is said
 * @param recipients log-in names of those who are told
 */
public record TaskReminded(long reminderId, long taskId, String title, int level, String text,
		List<String> recipients) {

}
