package org.duban.supervision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.duban.deadline.ClockKind;
import org.jspecify.annotations.Nullable;

/** The ledgers of supervision, to read. */
public interface Reminders {

	enum Kind {

		/** A clock reached a level. */
		LADDER,
		/** 催办 by a person. */
		MANUAL

	}

	/**
	 * A reminder that was sent.
	 *
	 * @param level 1 to 5; 0 for one sent by hand
	 * @param due the clock's date at that time
	 * @param remaining working days left then, negative when late
	 * @param sentAt Shanghai time
	 */
	record Row(long id, Kind kind, @Nullable Long clockId, @Nullable ClockKind clockKind, long proposalId,
			@Nullable Long assignmentId, int level, @Nullable LocalDate due, int remaining, List<String> recipients,
			String text, LocalDateTime sentAt) {
	}

	/**
	 * 督办单.
	 *
	 * @param number e.g. 督〔2026〕3号
	 * @param newDate the date it sets; the clock keeps its own
	 */
	record Order(long id, String number, long clockId, long proposalId, @Nullable Long assignmentId, LocalDate newDate,
			String text, LocalDateTime issuedAt) {
	}

	/** In the order in which they were sent. */
	List<Row> ofCase(long proposalId);

	List<Order> ordersOfCase(long proposalId);

}
