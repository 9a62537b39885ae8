package org.duban.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.duban.document.LateCases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the cases in which a unit's clock is over its date. */
@Component
class LateUnitCases implements LateCases {

	private final JdbcClient jdbc;

	private final Clock clock;

	LateUnitCases(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public List<Long> ofUnits() {
		return this.jdbc.sql("""
				select distinct proposal_id from running_clock
				where state = 'RUNNING' and due < ? and assignment_id is not null order by proposal_id""")
			.param(LocalDate.now(this.clock))
			.query(Long.class)
			.list();
	}

}
