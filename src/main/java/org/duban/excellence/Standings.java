package org.duban.excellence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what decides whether cases may be chosen. */
@Component
class Standings {

	private static final String STANDING = """
			select p.id as proposal_id, p.term_no, p.session_no, p.case_no, p.title, p.state, p.main_case_id,
			 (exists (select 1 from assignment a where a.proposal_id = p.id and a.role <> 'CO' and a.state = 'DELIVERED')
			 and not exists (select 1 from assignment a where a.proposal_id = p.id and a.role <> 'CO'
			 and a.state not in ('DELIVERED', 'REASSIGNED', 'CANCELLED'))) as replied
			from proposal p
			where\s""";

	private final JdbcClient jdbc;

	Standings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** By id; of what is not there nothing. */
	Map<Long, Standing> of(Collection<Long> proposals) {
		return proposals.isEmpty() ? Map.of()
				: this.jdbc.sql(STANDING + "p.id in (:ids)")
					.param("ids", proposals)
					.query(Standing.class)
					.stream()
					.collect(Collectors.toMap(Standing::proposalId, (one) -> one));
	}

	/** The cases of a session that nothing speaks against, by case number. */
	List<Standing> eligible(int term, int session) {
		return this.jdbc
			.sql(STANDING + "p.term_no = ? and p.session_no = ? and p.case_no is not null order by p.case_no")
			.params(term, session)
			.query(Standing.class)
			.list()
			.stream()
			.filter((standing) -> standing.objection(term, session).isEmpty())
			.toList();
	}

	int filed(int term, int session) {
		return this.jdbc.sql("""
				select count(*) from proposal where term_no = ? and session_no = ? and case_no is not null
				and main_case_id is null and state <> 'WITHDRAWN'""")
			.params(term, session)
			.query(Integer.class)
			.single();
	}

}
