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

	/** Longer than any single step of the play takes. */
	private static final int SILENT_SECONDS = 180;

	enum Found {

		/** Nobody has begun: this node plays. */
		MINE,
		/** Another node is at it. */
		ANOTHERS,
		/** Whoever was at it is silent, ended in the middle: this node ends it. */
		TAKEN_OVER,
		/** All is there. */
		FINISHED

	}

	private final JdbcTemplate jdbc;

	DemoState(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	Found begin() {
		try {
			this.jdbc.update(
					"insert into demo_state (id, begun_at, pulse_at) values (1, current_timestamp, current_timestamp)");
			return Found.MINE;
		}
		catch (DuplicateKeyException ex) {
			return look();
		}
	}

	/** Of several nodes that see the silence one takes over. */
	private Found look() {
		if (finished()) {
			return Found.FINISHED;
		}
		int taken = this.jdbc.update(
				"update demo_state set interrupted = true, pulse_at = current_timestamp where id = 1"
						+ " and finished_at is null"
						+ " and timestampdiff(SECOND, coalesce(pulse_at, begun_at), current_timestamp) > ?",
				SILENT_SECONDS);
		return (taken == 1) ? Found.TAKEN_OVER : Found.ANOTHERS;
	}

	/** Still at it. */
	void beat() {
		this.jdbc.update("update demo_state set pulse_at = current_timestamp where id = 1");
	}

	void finish() {
		this.jdbc.update("update demo_state set finished_at = current_timestamp where id = 1");
	}

	boolean finished() {
		List<Boolean> rows = this.jdbc.queryForList("select finished_at is not null from demo_state", Boolean.class);
		return rows.contains(Boolean.TRUE);
	}

}
