package org.duban.partysupervision;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something of an item that people are told.
 *
 * @param proposalId the case, or null where the item belongs to none
 * @param number of the ledger; empty before it is taken on
 * @param due by when the unit reports next, where it is asked to
 * @param words why, in the office's words; may be empty
 * @param groups who is told by role
 * @param person who is told besides, by log-in name
 */
public record PartyNews(Kind kind, long itemId, @Nullable Long proposalId, String number, String unitName,
		String content, @Nullable LocalDate due, String words, List<String> groups, @Nullable String person) {

	public enum Kind {

		OPENED, MISSED, RETURNED, CLOSED, DECLINED

	}

}
