package org.duban.casefile;

import java.time.Clock;
import java.time.LocalDate;

import org.duban.casefile.CaseOutcome.OfUnit;
import org.duban.parameter.Parameters;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads what the units of a case came to. */
@Component
class Outcomes {

	private final JdbcTemplate jdbc;

	private final Parameters parameters;

	private final Clock clock;

	Outcomes(JdbcTemplate jdbc, Parameters parameters, Clock clock) {
		this.jdbc = jdbc;
		this.parameters = parameters;
		this.clock = clock;
	}

	CaseOutcome of(long proposalId) {
		String rule = this.parameters.text("reply.case_class_rule", LocalDate.now(this.clock));
		return CaseOutcome.of(this.jdbc.query("""
				select a.role,
				 (select r.reply_class from reply r where r.id = (select max(d.id) from reply d
				  where d.assignment_id = a.id and d.delivered_on is not null)) as reply_class,
				 (select max(case f.result when 'dissatisfied' then 4 when 'reserved' then 3
				   when 'basically-satisfied' then 2 else 1 end)
				  from feedback f where f.assignment_id = a.id and f.state = 'GIVEN' and f.round_no = (select
				  max(g.round_no) from feedback g where g.assignment_id = a.id)) as worst
				from assignment a where a.proposal_id = ? and a.role <> 'CO'
				and a.state not in ('REASSIGNED', 'CANCELLED') order by a.id""",
				(row, number) -> new OfUnit("MAIN".equals(row.getString("role")), row.getString("reply_class"),
						result(row.getInt("worst"))),
				proposalId), rule);
	}

	/** Zero where nobody answered. */
	private static @Nullable String result(int rank) {
		return switch (rank) {
			case 1 -> "satisfied";
			case 2 -> "basically-satisfied";
			case 3 -> "reserved";
			case 4 -> "dissatisfied";
			default -> null;
		};
	}

}
