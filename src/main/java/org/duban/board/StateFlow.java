package org.duban.board;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

import org.duban.proposal.CaseState;
import org.duban.workflow.Actor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which ways the cases went from state to state in the last twelve months. A case that
 * went a way twice is counted twice.
 */
@Component
@Transactional(readOnly = true)
public class StateFlow {

	private static final int SHOWN = 500;

	private static final String WAYS = """
			select w.before_state as beforeState, w.after_state as afterState, count(*) as passages
			from case_passage w join proposal p on p.id = w.proposal_id
			where w.passed_at >= :since and %s group by w.before_state, w.after_state""";

	private static final String CASES = """
			select p.id, coalesce(p.case_no, p.serial_no) as number, p.title, w.passed_at as passedAt
			from case_passage w join proposal p on p.id = w.proposal_id
			where w.passed_at >= :since and w.before_state = :before and w.after_state = :after and %s
			order by w.passed_at desc, w.id desc limit :most""";

	/** How many passages there were of one way. */
	public record Way(CaseState before, CaseState after, int passages) {

		/** Whether it leads on along the chain; the others lead back. */
		public boolean onward() {
			return this.before.compareTo(this.after) < 0;
		}

	}

	record Counted(CaseState beforeState, CaseState afterState, int passages) {
	}

	/** A case that went the way. */
	public record Passed(long id, String number, String title, LocalDateTime passedAt) {
	}

	private final JdbcClient jdbc;

	private final Clock clock;

	StateFlow(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** In the order of the chain. */
	public List<Way> of(Actor actor) {
		BoardScope scope = BoardScope.of(actor);
		return this.jdbc.sql(WAYS.formatted(scope.condition()))
			.param("since", since())
			.param("offices", scope.offices())
			.query(Counted.class)
			.list()
			.stream()
			.map((counted) -> new Way(counted.beforeState(), counted.afterState(), counted.passages()))
			.sorted(Comparator.comparing(Way::before).thenComparing(Way::after))
			.toList();
	}

	/** The passages behind a number, the newest first, at most five hundred. */
	public List<Passed> cases(CaseState before, CaseState after, Actor actor) {
		BoardScope scope = BoardScope.of(actor);
		return this.jdbc.sql(CASES.formatted(scope.condition()))
			.param("since", since())
			.param("before", before.name())
			.param("after", after.name())
			.param("offices", scope.offices())
			.param("most", SHOWN)
			.query(Passed.class)
			.list();
	}

	private LocalDateTime since() {
		return LocalDate.now(this.clock).minusYears(1).atStartOfDay();
	}

}
