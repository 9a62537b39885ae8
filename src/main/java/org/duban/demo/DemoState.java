package org.duban.demo;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Remembers that the data set was played; of several nodes one gets to play it. */
@Component
@DemoOnly
class DemoState {

	private final JdbcTemplate jdbc;

	DemoState(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** Whether nobody has begun before. */
	boolean begin() {
		try {
			this.jdbc.update("insert into demo_state (id, begun_at) values (1, ?)", now());
			return true;
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	void finish() {
		this.jdbc.update("update demo_state set finished_at = ? where id = 1", now());
	}

	boolean finished() {
		List<Boolean> rows = this.jdbc.queryForList("select finished_at is not null from demo_state", Boolean.class);
		return rows.contains(Boolean.TRUE);
	}

	/** Real time: the house's clock is being moved meanwhile. */
	private static LocalDateTime now() {
		return LocalDateTime.now(Clock.systemUTC());
	}

}
