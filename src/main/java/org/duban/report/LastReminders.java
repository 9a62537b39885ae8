package org.duban.report;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.duban.report.BoardRow.Reminder;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The newest row of the ledger for each of many clocks. One sent by hand is for the unit
 * and so for each of its clocks.
 */
@Component
class LastReminders {

	private static final String LEDGER = """
			select proposal_id as proposalId, clock_id as clockId, assignment_id as assignmentId, level_no as levelNo,
			 sent_at as sentAt, channels from reminder
			where proposal_id in (:cases) order by sent_at, id""";

	private final JdbcClient jdbc;

	LastReminders(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	record Sent(long proposalId, @Nullable Long clockId, @Nullable Long assignmentId, int levelNo, LocalDateTime sentAt,
			String channels) {

		boolean concerns(Standing row) {
			if (this.clockId != null) {
				return this.clockId == row.clockId();
			}
			return this.assignmentId != null && this.assignmentId.equals(row.assignmentId()) && row.ofUnit();
		}

		Reminder value() {
			return new Reminder(this.levelNo, this.sentAt, Arrays.asList(this.channels.split(",")));
		}

	}

	/** Of some cases, to be asked row by row. */
	record Ledger(Map<Long, List<Sent>> byCase) {

		@Nullable Reminder last(Standing row) {
			return this.byCase.getOrDefault(row.proposalId(), List.of())
				.stream()
				.filter((sent) -> sent.concerns(row))
				.reduce((earlier, later) -> later)
				.map(Sent::value)
				.orElse(null);
		}

	}

	Ledger of(Collection<Long> cases) {
		return new Ledger(this.jdbc.sql(LEDGER)
			.param("cases", cases)
			.query(Sent.class)
			.list()
			.stream()
			.collect(Collectors.groupingBy(Sent::proposalId)));
	}

}
