package org.duban.handling;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A reply as its letter shows it.
 *
 * @param unit name of the unit that replies
 * @param title of the proposal
 * @param number the case number
 * @param docNo null until issued
 * @param date null until issued
 */
public record ReplyLetter(long replyId, long assignmentId, long proposalId, String unit, String title, String number,
		@Nullable String docNo, String replyClass, Publicity publicity, String body, List<Item> items, String leader,
		String handler, String tel, @Nullable LocalDate date, Consulted consulted) {

	/**
	 * Names of the co-handling units.
	 *
	 * @param heard whose opinion came
	 * @param silent without whose opinion the unit replies, because it is long overdue
	 */
	public record Consulted(List<String> heard, List<String> silent) {

	}

	/** What the unit says to one numbered suggestion. */
	public record Item(int no, String suggestion, Adoption adoption, String measure, @Nullable LocalDate finishBy,
			@Nullable String responsible) {

	}

}
