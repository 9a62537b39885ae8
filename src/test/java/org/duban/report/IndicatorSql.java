package org.duban.report;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Every indicator of a session of term 9 once more, by statements that share nothing with
 * the house's own counting: numerator and denominator, or the number alone.
 */
final class IndicatorSql {

	private static final String ANSWERED = """
			with newest as (select assignment_id, max(id) as id, min(delivered_on) as delivered from reply
			  where delivered_on is not null group by assignment_id),
			 answering as (select a.id, a.proposal_id, a.role, a.assigned_on, n.delivered, r.reply_class
			  from assignment a join proposal p on p.id = a.proposal_id left join newest n on n.assignment_id = a.id
			  left join reply r on r.id = n.id where p.term_no = 9 and p.session_no = ? and a.role in ('MAIN', 'SEPARATE')
			  and a.state = 'SIGNED'),
			 answered as (select proposal_id, case when count(delivered) = count(*) then 1 else 0 end as replied,
			  coalesce(max(case when role = 'MAIN' then reply_class end), case when sum(case when role = 'MAIN' then 1
			  else 0 end) = 0 then max(reply_class) end) as class from answering group by proposal_id),
			 dated as (select a.id, a.delivered, max(c.due) as due, max(c.original_due) as original_due from answering a
			  join running_clock c on c.assignment_id = a.id and c.kind = 'REPLY' group by a.id, a.delivered)
			""";

	private static final String VERDICTS = """
			from feedback f join proposal p on p.id = f.proposal_id join (select assignment_id, max(round_no) as round_no
			 from feedback group by assignment_id) n on n.assignment_id = f.assignment_id
			where p.term_no = 9 and p.session_no = ? and f.state <> 'DROPPED' and f.round_no =\s""";

	private static final String CASES = " from proposal p where p.term_no = 9 and p.session_no = ? and ";

	private static final String FILED = "p.filed_on is not null and p.state <> 'MERGED'";

	private static final String HANDED_IN = "(p.state <> 'WITHDRAWN' or p.filed_on is not null"
			+ " or p.id in (select proposal_id from review_opinion))";

	private static final String PARTS = " from assignment a join proposal p on p.id = a.proposal_id"
			+ " where p.term_no = 9 and p.session_no = ?";

	private static final String SIGN = " join (select assignment_id, due from running_clock where kind = 'SIGN') c"
			+ " on c.assignment_id = a.id ";

	private static final String DISPOSED = "(select n.disposition from not_filed_case n where n.proposal_id = p.id"
			+ " order by n.id desc limit 1) = ";

	private IndicatorSql() {
	}

	/**
	 * @param day today as a literal of SQL
	 * @return by code; a question mark stands for the number of the session
	 */
	static Map<String, String> all(String day) {
		Map<String, String> sql = new LinkedHashMap<>();
		sql.put("solved-rate", ANSWERED + "select sum(case when class = 'A' then 1 else 0 end), count(*) from answered"
				+ " where replied = 1 and class is not null");
		sql.put("adopted-rate", ANSWERED + "select sum(case when class < 'C' then 1 else 0 end), count(*) from answered"
				+ " where replied = 1 and class is not null");
		sql.put("unit-solved-rate", ANSWERED
				+ "select sum(case when reply_class = 'A' then 1 else 0 end), count(reply_class) from answering");
		sql.put("unit-adopted-rate", ANSWERED
				+ "select sum(case when reply_class in ('A', 'B') then 1 else 0 end), count(reply_class) from answering");
		sql.put("satisfied-rate", rated("f.result = 'satisfied'", "n.round_no"));
		sql.put("content-rate", rated("f.result <> 'dissatisfied'", "n.round_no"));
		sql.put("attitude-rate", rated("f.attitude = 'satisfied'", "n.round_no"));
		sql.put("first-satisfied-rate", rated("f.result = 'satisfied'", "1"));
		sql.put("kept-rate", "select sum(case when c.state = 'KEPT' then 1 else 0 end), count(*) from commitment c join"
				+ " proposal p on p.id = c.proposal_id where p.term_no = 9 and p.session_no = ? and (c.state in ('KEPT',"
				+ " 'FAILED') or (c.state in ('OPEN', 'REPORTED') and c.planned_on <= " + day + "))");
		sql.put("dissatisfied", "select count(*) " + VERDICTS + "n.round_no and f.result = 'dissatisfied'");
		sql.put("redone", ANSWERED + "select count(distinct h.assignment_id) from second_handling h join answering a"
				+ " on a.id = h.assignment_id where h.decision = 'redo'");
		sql.put("assigned-rate", "select count(case when p.id in (select proposal_id from assignment where state ="
				+ " 'SIGNED') then 1 end), count(*)" + CASES + FILED);
		sql.put("signed-in-time-rate", "select count(case when cast(a.signed_at as date) <= c.due then 1 end), count(*)"
				+ PARTS.replace(" where", SIGN + "where") + " and (a.signed_at is not null or c.due < " + day + ")");
		sql.put("return-rate", "select count(q.id), count(*)"
				+ PARTS.replace(" where", " left join return_request q on q.assignment_id = a.id where"));
		sql.put("reassigned", "select count(*)" + PARTS + " and a.state = 'REASSIGNED'");
		sql.put("contact-rate", contacted(""));
		sql.put("meeting-rate", contacted(" and mode_code in ('face-to-face', 'meeting', 'on-site')"));
		sql.put("replied-rate",
				ANSWERED + "select sum(replied), (select count(distinct a.proposal_id) from assignment a"
						+ " where a.state = 'SIGNED' and a.proposal_id in (select id from proposal where term_no = 9"
						+ " and session_no = ?)) from answered");
		sql.put("in-time-rate", inTime("original_due", day));
		sql.put("in-time-extended-rate", inTime("due", day));
		sql.put("feedback-rate",
				"select count(case when f.state = 'GIVEN' then 1 end), count(*) " + VERDICTS + "n.round_no");
		sql.put("reminded",
				"select count(m.id)" + PARTS.replace(" where", " join reminder m on m.assignment_id = a.id where")
						+ " and (m.kind = 'MANUAL' or m.clock_kind in ('SIGN', 'REPLY'))");
		sql.put("ordered", "select count(o.id)"
				+ PARTS.replace(" where", " join supervision_order o on o.assignment_id = a.id where"));
		sql.put("late", ANSWERED + "select count(*) from dated where delivered > due or (delivered is null and due < "
				+ day + ")");
		sql.put("submitted", "select count(*)" + CASES + HANDED_IN);
		sql.put("filed", "select count(*)" + CASES + FILED);
		sql.put("filing-rate", "select count(case when " + FILED + " then 1 end), count(*)" + CASES + HANDED_IN);
		sql.put("merged", "select count(*)" + CASES + "p.state = 'MERGED'");
		sql.put("to-opinion", "select count(*)" + CASES + DISPOSED + "'opinion'");
		sql.put("to-letter", "select count(*)" + CASES + DISPOSED + "'letter'");
		sql.put("withdrawn", "select count(*)" + CASES + "p.state = 'WITHDRAWN'");
		sql.put("collective-share", "select count(case when p.collective then 1 end), count(*)" + CASES + FILED);
		sql.put("key",
				"select count(*)" + CASES + "p.id in (select proposal_id from key_case where state = 'SELECTED')");
		sql.put("excellent", "select count(*)" + CASES
				+ "p.id in (select proposal_id from excellent_candidate where state = 'EXCELLENT')");
		sql.put("participation-rate", "select count(case when m.username in (select proposer from proposal p where "
				+ "p.term_no = 9 and p.session_no = s.session_no and " + HANDED_IN
				+ " union select c.member from cosigner c"
				+ " join proposal p on p.id = c.proposal_id where c.state = 'ACCEPTED' and p.term_no = 9 and p.session_no ="
				+ " s.session_no and " + HANDED_IN + ") then 1 end), count(*) from member m join plenary_session s on"
				+ " s.term_no = m.term_no where m.term_no = 9 and s.session_no = ?"
				+ " and coalesce(m.ended_on, date '2999-01-01') >= s.opening");
		return sql;
	}

	/** Calendar days from assignment to first delivery, one row a unit. */
	static String days() {
		return ANSWERED + "select assigned_on, delivered from answering where delivered is not null";
	}

	private static String rated(String counted, String round) {
		return "select count(case when " + counted + " then 1 end), count(*) " + VERDICTS + round
				+ " and f.state = 'GIVEN'";
	}

	private static String contacted(String which) {
		return ANSWERED + "select count(case when proposal_id in (select proposal_id from contact where confirmation ="
				+ " 'CONFIRMED'" + which + ") then 1 end), count(*) from answered where replied = 1";
	}

	private static String inTime(String due, String day) {
		return ANSWERED + "select count(case when delivered <= " + due + " then 1 end), count(*) from dated"
				+ " where delivered is not null or " + due + " < " + day;
	}

}
