package org.duban.assessment;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Every computed line of the scheme once more for one unit of 2003, by statements that
 * share nothing with the house's own: how many, and of how many. The unit is written into
 * them: H2 answers a named subquery that is read twice by the parameter it had before.
 */
final class AssessmentSql {

	private static final String MINE = """
			with mine as (select a.id, a.role, a.signed_at from assignment a join proposal p on p.id = a.proposal_id
			  where year(a.assigned_on) = 2003 and a.unit = ':unit' and a.state = 'SIGNED' and p.state = 'REPLIED'
			  and p.term_no = 8),
			 sent as (select r.assignment_id, min(r.delivered_on) as first_on, max(r.round_no) as newest from reply r
			  join mine m on m.id = r.assignment_id where m.role <> 'CO' group by r.assignment_id),
			 dated as (select m.id, c.due, s.first_on from mine m join running_clock c on c.assignment_id = m.id and
			  c.kind = 'REPLY' left join sent s on s.assignment_id = m.id where m.role <> 'CO'),
			 said as (select f.result from feedback f join sent s on s.assignment_id = f.assignment_id
			  where f.state = 'GIVEN' and f.round_no = (select max(o.round_no) from feedback o
			  where o.assignment_id = s.assignment_id))
			""";

	private AssessmentSql() {
	}

	/**
	 * @param day today as a literal of SQL
	 * @return by the line's code
	 */
	static Map<String, String> all(String unit, String day) {
		Map<String, String> sql = new LinkedHashMap<>();
		sql.put("signing",
				"select sum(case when cast(m.signed_at as date) <= c.due then 1 else 0 end), count(*) from mine m"
						+ " join running_clock c on c.assignment_id = m.id where c.kind = 'SIGN' and not (m.signed_at is null and"
						+ " c.due >= " + day + ")");
		sql.put("contact",
				"select sum(case when assignment_id in (select assignment_id from contact where confirmation ="
						+ " 'CONFIRMED') then 1 else 0 end), count(*) from sent");
		sql.put("in-time", "select sum(case when first_on <= due then 1 else 0 end), count(*) from dated where"
				+ " due < " + day + " or first_on is not null");
		sql.put("adoption",
				"select sum(case when r.reply_class <> 'C' then 1 else 0 end), count(*) from sent s join reply r"
						+ " on r.assignment_id = s.assignment_id and r.round_no = s.newest");
		sql.put("promises",
				"select sum(case when c.state = 'KEPT' then 1 else 0 end), count(*) from commitment c join mine"
						+ " m on m.id = c.assignment_id where c.state in ('KEPT', 'FAILED') or (c.state in ('OPEN', 'REPORTED')"
						+ " and c.planned_on <= " + day + ")");
		sql.put("satisfaction", "select sum(case when result = 'satisfied' then 1 else 0 end), count(*) from said");
		sql.put("late", "select count(*), count(*) from dated where first_on > due or (first_on is null and due < "
				+ day + ")");
		sql.put("urged",
				"select count(*), count(*) from reminder r join mine m on m.id = r.assignment_id where r.kind ="
						+ " 'MANUAL'");
		sql.put("dissatisfied", "select count(*), count(*) from said where result = 'dissatisfied'");
		sql.put("redone",
				"select count(distinct h.assignment_id), count(distinct h.assignment_id) from second_handling h"
						+ " join mine m on m.id = h.assignment_id where h.decision = 'redo'");
		sql.replaceAll((code, statement) -> MINE.replace(":unit", unit) + statement);
		return sql;
	}

}
