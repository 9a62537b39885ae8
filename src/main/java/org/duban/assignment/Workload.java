package org.duban.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many cases each unit is working on, and how many of them are late. */
@Component
class Workload {

	private static final String COUNTS = """
			select a.unit, count(distinct a.id), count(distinct c.assignment_id) from assignment a
			left join running_clock c on c.assignment_id = a.id and c.state = 'RUNNING' and c.due < ?
			and c.kind in ('REPLY', 'CO_OPINION', 'REDO')
			where a.state not in ('OPINION_SENT', 'AUDITED', 'DELIVERED', 'REASSIGNED', 'CANCELLED')
			group by a.unit""";

	/** What a unit has on its desk. */
	record Load(int open, int late) {

	}

	private final JdbcClient jdbc;

	private final Clock clock;

	Workload(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Map<String, Load> byUnit() {
		Map<String, Load> loads = new HashMap<>();
		this.jdbc.sql(COUNTS).param(LocalDate.now(this.clock)).query((row) -> {
			loads.put(row.getString(1), new Load(row.getInt(2), row.getInt(3)));
		});
		return loads;
	}

}
