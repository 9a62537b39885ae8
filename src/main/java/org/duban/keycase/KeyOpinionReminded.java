package org.duban.keycase;

import java.util.List;

/**
 * One who was asked about candidates and has not answered is reminded.
 *
 * @param reminderId row of the reminder ledger
 * @param bodyName who is asked
 * @param text what is said
 * @param path the page on which something can be done about it
 * @param recipients log-in names of those who are told
 */
public record KeyOpinionReminded(long reminderId, String bodyName, String text, String path, List<String> recipients) {

	public KeyOpinionReminded {
		recipients = List.copyOf(recipients);
	}

}
