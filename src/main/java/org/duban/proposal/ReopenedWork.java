package org.duban.proposal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Units' work that was taken up again, until the case is archived anew. */
@Component
public class ReopenedWork {

	private final JdbcClient jdbc;

	private final Clock clock;

	ReopenedWork(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void put(long proposalId, long assignmentId) {
		this.jdbc.sql("insert into reopened_work (proposal_id, assignment_id, reopened_at) values (?, ?, ?)")
			.params(proposalId, assignmentId, LocalDateTime.now(this.clock))
			.update();
	}

	/** Asked more than once while it is taken up: the engine counts and then fetches. */
	public List<Long> of(long proposalId) {
		return this.jdbc.sql("select assignment_id from reopened_work where proposal_id = ? order by assignment_id")
			.param(proposalId)
			.query(Long.class)
			.list();
	}

	/** The case is put away again. */
	void clear(long proposalId) {
		this.jdbc.sql("delete from reopened_work where proposal_id = ?").param(proposalId).update();
	}

}
