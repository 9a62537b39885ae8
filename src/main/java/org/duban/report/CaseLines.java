package org.duban.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.duban.report.Figures.CaseLine;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases as lines of a list. */
@Component
class CaseLines {

	private static final int ROUND = 1_000;

	private static final String CASES = """
			select p.id, coalesce(p.case_no, p.serial_no, '') as number_shown, p.title, p.state from proposal p
			where p.id in (:ids) order by p.case_no, p.serial_no, p.id""";

	private static final String UNITS = """
			select a.proposal_id, a.unit_name from assignment a where a.proposal_id in (:ids)
			and a.state not in ('REASSIGNED', 'CANCELLED') order by a.id""";

	private final JdbcClient jdbc;

	private final Names names;

	CaseLines(JdbcClient jdbc, Names names) {
		this.jdbc = jdbc;
		this.names = names;
	}

	List<CaseLine> of(List<Long> ids) {
		List<CaseLine> lines = new ArrayList<>();
		for (int from = 0; from < ids.size(); from += ROUND) {
			lines.addAll(some(ids.subList(from, Math.min(from + ROUND, ids.size()))));
		}
		return lines;
	}

	private List<CaseLine> some(List<Long> ids) {
		Map<Long, List<String>> units = new HashMap<>();
		this.jdbc.sql(UNITS).param("ids", ids).query((row) -> {
			units.computeIfAbsent(row.getLong(1), (any) -> new ArrayList<>()).add(row.getString(2));
		});
		return this.jdbc.sql(CASES)
			.param("ids", ids)
			.query((row, number) -> new CaseLine(row.getLong("id"), row.getString("number_shown"),
					row.getString("title"), this.names.of("state", row.getString("state")),
					String.join("、", units.getOrDefault(row.getLong("id"), List.of()))))
			.list();
	}

}
