package org.duban.proposal;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counters whose row stays locked until the transaction that took a number ends. */
@Component
class LockedCounters implements Counters {

	private final JdbcClient jdbc;

	LockedCounters(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public int next(String name) {
		if (!advance(name)) {
			begin(name);
		}
		return this.jdbc.sql("select last_no from number_counter where name = ?")
			.param(name)
			.query(Integer.class)
			.single();
	}

	private boolean advance(String name) {
		return this.jdbc.sql("update number_counter set last_no = last_no + 1 where name = ?").param(name).update() > 0;
	}

	private void begin(String name) {
		try {
			this.jdbc.sql("insert into number_counter (name, last_no) values (?, 1)").param(name).update();
		}
		catch (DuplicateKeyException ex) {
			// Another transaction began the counter while we waited for it.
			advance(name);
		}
	}

}
