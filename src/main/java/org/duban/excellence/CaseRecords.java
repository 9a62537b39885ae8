package org.duban.excellence;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what the house has on record of a case: nothing of it is typed for the selection.
 */
@Component
class CaseRecords {

	/** The newest delivered reply of each answering unit, in the class it has by now. */
	private static final String REPLIES = """
			select a.unit_name, coalesce((select s.new_class from supplementary_reply s where s.assignment_id = a.id),
			 r.reply_class) as reply_class, r.delivered_on as on_day
			from assignment a join reply r on r.assignment_id = a.id
			where a.proposal_id = ? and a.role <> 'CO' and a.state not in ('REASSIGNED', 'CANCELLED')
			and r.id = (select max(d.id) from reply d where d.assignment_id = a.id and d.delivered_on is not null)
			order by a.id""";

	private static final String INSTRUCTIONS = """
			select leader, level_code, given_on as on_day from leader_instruction
			where proposal_id = ? order by given_on, id""";

	/** The newest form of each signer who answered. */
	private static final String ANSWERS = """
			select f.result from feedback f where f.proposal_id = ? and f.state = 'GIVEN' and f.round_no = (
			 select max(g.round_no) from feedback g where g.assignment_id = f.assignment_id and g.signer = f.signer
			 and g.state = 'GIVEN')""";

	private final JdbcClient jdbc;

	CaseRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Merits.Records of(long proposalId) {
		List<String> answers = this.jdbc.sql(ANSWERS).param(proposalId).query(String.class).list();
		boolean satisfied = !answers.isEmpty() && answers.stream().allMatch("satisfied"::equals);
		return new Merits.Records(this.jdbc.sql(REPLIES).param(proposalId).query(Merits.Reply.class).list(),
				promises(proposalId, "KEPT"), promises(proposalId, "KEPT") + promises(proposalId, "FAILED"),
				this.jdbc.sql(INSTRUCTIONS).param(proposalId).query(Merits.Instruction.class).list(),
				new Merits.Verdict(satisfied, answers.size()), consulted(proposalId));
	}

	private int promises(long proposalId, String state) {
		return this.jdbc.sql("select count(*) from commitment where proposal_id = ? and state = ?")
			.params(proposalId, state)
			.query(Integer.class)
			.single();
	}

	private boolean consulted(long proposalId) {
		return this.jdbc.sql("""
				select count(*) from case_consultation c join key_case k on k.id = c.key_case_id
				where k.proposal_id = ? and c.kind = 'results'""").param(proposalId).query(Integer.class).single() > 0;
	}

}
