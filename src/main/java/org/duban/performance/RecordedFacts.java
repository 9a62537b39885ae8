package org.duban.performance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the house has on record of members: one statement an item. What is withdrawn, not
 * filed, taken back or cancelled is no longer found, and its points with it.
 */
final class RecordedFacts {

	/** Who stands behind a case: who proposed it, and jointly who signed or wrote it. */
	private static final String PEOPLE = """
			(select id as proposal_id, proposer as username, 0 as joint from proposal where collective = false
			union all select c.proposal_id, c.member, 1 from cosigner c where c.state = 'ACCEPTED'
			union all select d.id, m.username, 1 from proposal d join member m
			 on concat(',', d.drafter_names, ',') like concat('%,', m.username, ',%') where d.collective = true)""";

	private static final String LIVE = "p.filed_on is not null and p.state not in ('WITHDRAWN', 'NOT_FILED', 'MERGED')";

	private static final Map<String, String> STATEMENTS = new LinkedHashMap<>();

	static {
		STATEMENTS.put("filed", ofCases("p.filed_on", "", "h.joint = 0"));
		STATEMENTS.put("joint", ofCases("p.filed_on", "", "h.joint = 1").replace("h.joint,", "0 as joint,") + "\n" + """
				union all select 'case', c.proposer, p.filed_on, 0, p.id, p.id, p.title
				from proposal c join proposal p on p.id = c.main_case_id
				where c.state = 'MERGED' and c.collective = false and c.proposer <> p.proposer and\s""" + LIVE);
		STATEMENTS.put("key",
				ofCases("coalesce(k.meeting_on, cast(k.put_at as date))", "join key_case k on k.proposal_id = p.id",
						"k.state in ('SELECTED', 'PLANNED', 'APPROVED', 'REPORTED')"));
		STATEMENTS.put("excellent",
				ofCases("cast(s.announced_at as date)",
						"join excellent_candidate e on e.proposal_id = p.id"
								+ " join excellent_selection s on s.id = e.selection_id",
						"e.state = 'EXCELLENT' and s.announced_at is not null"));
		STATEMENTS.put("opinion", """
				select 'case' as kind, h.username, n.settled_on as on_day, h.joint, p.id, p.id as about, p.title
				from %s h join proposal p on p.id = h.proposal_id join not_filed_case n on n.proposal_id = p.id
				where p.state = 'NOT_FILED' and n.disposition = 'opinion' and n.settled_on is not null"""
			.formatted(PEOPLE));
		STATEMENTS.put("consultation", """
				select 'consultation' as kind, h.username, c.held_on as on_day, 0 as joint, c.id, p.id as about,
				 c.topic as title
				from %s h join proposal p on p.id = h.proposal_id join case_consultation c on c.proposal_id = p.id
				join case_consultation_participant a on a.consultation_id = c.id
				join member m on m.username = h.username
				where p.state <> 'WITHDRAWN' and a.circle = 'proposers' and a.attended = true
				 and (a.name = m.name or a.name = concat(m.name, '委员'))""".formatted(PEOPLE));
		STATEMENTS.put("feedback", """
				select 'feedback' as kind, f.signer as username, cast(f.answered_at as date) as on_day, 0 as joint,
				 f.id, p.id as about, p.title
				from feedback f join proposal p on p.id = f.proposal_id
				where f.state = 'GIVEN' and p.state <> 'WITHDRAWN'""");
	}

	/** Items of which the records say something. */
	static final Set<String> ITEMS = Set.copyOf(STATEMENTS.keySet());

	private RecordedFacts() {
	}

	/**
	 * Columns kind, username, on_day, joint, id, about, title.
	 */
	static String statement(String item) {
		return STATEMENTS.getOrDefault(item, "");
	}

	private static String ofCases(String day, String joins, String condition) {
		return """
				select 'case' as kind, h.username, %s as on_day, h.joint, p.id, p.id as about, p.title
				from %s h join proposal p on p.id = h.proposal_id %s where %s and %s""".formatted(day, PEOPLE, joins,
				LIVE, condition);
	}

}
