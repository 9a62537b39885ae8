package org.duban.proposal;

import java.time.Clock;
import java.time.LocalDateTime;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import jakarta.persistence.PostPersist;
import jakarta.persistence.PostUpdate;

/**
 * Writes down which way a case went from state to state, in the transaction in which it
 * went. Who looks back counts these rows; the case itself knows only where it stands.
 */
@Component
class CasePassages {

	private final JdbcClient jdbc;

	private final Clock clock;

	CasePassages(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@PostPersist
	@PostUpdate
	void write(Proposal proposal) {
		proposal.course()
			.takePassages()
			.forEach((way) -> this.jdbc
				.sql("insert into case_passage (proposal_id, before_state, after_state, passed_at) values (?, ?, ?, ?)")
				.params(proposal.id(), way.before().name(), way.after().name(), LocalDateTime.now(this.clock))
				.update());
	}

}
