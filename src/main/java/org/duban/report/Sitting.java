package org.duban.report;

import java.time.LocalDate;

/**
 * A session as the figures compare them.
 *
 * @param opening its first day; who was no member any more then is not counted
 */
public record Sitting(int term, int session, LocalDate opening) {

	/** As it stands in addresses. */
	public String code() {
		return this.term + "-" + this.session;
	}

}
