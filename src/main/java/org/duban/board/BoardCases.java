package org.duban.board;

import java.util.HashSet;
import java.util.Set;

import org.duban.workflow.Actor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which cases the board counts for somebody. */
@Component
@Transactional(readOnly = true)
public class BoardCases {

	private final JdbcClient jdbc;

	BoardCases(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whether what belongs to no case is counted too. */
	public boolean withLoose(Actor actor) {
		return BoardScope.of(actor).loose();
	}

	/**
	 * @throws org.springframework.security.access.AccessDeniedException for whom the
	 * board is not
	 */
	public Set<Long> of(Actor actor) {
		BoardScope scope = BoardScope.of(actor);
		return new HashSet<>(this.jdbc.sql("select p.id from proposal p where " + scope.condition())
			.param("offices", scope.offices())
			.query(Long.class)
			.list());
	}

}
