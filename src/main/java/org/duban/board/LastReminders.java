package org.duban.board;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.duban.board.BoardRow.Reminder;
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
			where %s in (:ids) order by sent_at, id""";

	private final JdbcClient jdbc;

	LastReminders(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	record Sent(@Nullable Long proposalId, @Nullable Long clockId, @Nullable Long assignmentId, int levelNo,
			LocalDateTime sentAt, String channels) {

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
	record Ledger(Map<Long, List<Sent>> byCase, List<Sent> loose) {

		@Nullable Reminder last(Standing row) {
			Long one = row.proposalId();
			return ((one != null) ? this.byCase.getOrDefault(one, List.of()) : this.loose).stream()
				.filter((sent) -> sent.concerns(row))
				.reduce((earlier, later) -> later)
				.map(Sent::value)
				.orElse(null);
		}

	}

	/**
	 * @param clocks those of no case
	 */
	Ledger of(Collection<Long> cases, Collection<Long> clocks) {
		Map<Long, List<Sent>> byCase = new HashMap<>();
		for (Sent sent : read("proposal_id", cases)) {
			byCase.computeIfAbsent(Objects.requireNonNull(sent.proposalId()), (any) -> new ArrayList<>()).add(sent);
		}
		return new Ledger(byCase, read("clock_id", clocks));
	}

	private List<Sent> read(String column, Collection<Long> ids) {
		return ids.isEmpty() ? List.of()
				: this.jdbc.sql(LEDGER.formatted(column)).param("ids", ids).query(Sent.class).list();
	}

}
