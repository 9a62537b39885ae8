package org.duban.demo;

import java.util.List;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Remembers that the data set was played; of several nodes one gets to play it. Dated by
 * the database: the house's own clock is being moved meanwhile.
 */
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
			this.jdbc.update("insert into demo_state (id, begun_at) values (1, current_timestamp)");
			return true;
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	void finish() {
		this.jdbc.update("update demo_state set finished_at = current_timestamp where id = 1");
	}

	boolean finished() {
		List<Boolean> rows = this.jdbc.queryForList("select finished_at is not null from demo_state", Boolean.class);
		return rows.contains(Boolean.TRUE);
	}

}
