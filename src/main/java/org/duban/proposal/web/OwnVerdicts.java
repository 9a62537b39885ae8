package org.duban.proposal.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a signer said of the replies, with what was said before, and what became of
 * earlier proposals.
 */
@Component
@Transactional(readOnly = true)
class OwnVerdicts {

	/**
	 * @param remarks the signer's comment
	 * @param commentAnswer the unit's short answer to it
	 */
	record Verdict(long id, String unitName, String state, @Nullable String attitude, @Nullable String result,
			@Nullable String remarks, @Nullable String commentAnswer, @Nullable LocalDateTime answeredAt) {

	}

	/** An answer that the office replaced on the signer's wish. */
	record Former(@Nullable String attitude, @Nullable String result, @Nullable String remarks,
			@Nullable LocalDateTime answeredAt, String reason, LocalDateTime replacedAt) {

	}

	/** An own proposal that was not filed. */
	record Refused(long proposalId, String title, @Nullable String reasons, @Nullable String remarks,
			LocalDate decidedOn) {

	}

	private final JdbcClient jdbc;

	OwnVerdicts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Verdict> of(long proposalId, String signer) {
		return this.jdbc.sql("""
				select f.id, a.unit_name, f.state, f.attitude, f.result, f.remarks, f.comment_answer, f.answered_at
				from feedback f join assignment a on a.id = f.assignment_id
				where f.proposal_id = ? and f.signer = ? and f.state in ('OPEN', 'GIVEN') order by f.id""")
			.params(proposalId, signer)
			.query(Verdict.class)
			.list();
	}

	List<Former> former(long feedbackId) {
		return this.jdbc
			.sql("""
					select attitude, result, remarks, answered_at, reason, replaced_at from feedback_former where feedback_id = ?
					order by former_no""")
			.param(feedbackId)
			.query(Former.class)
			.list();
	}

	/** Read again while the next one is written; the newest first. */
	List<Refused> refused(String proposer) {
		return this.jdbc.sql("""
				select p.id as proposal_id, p.title, n.reasons, n.remarks, cast(n.created_at as date) as decided_on
				from not_filed_case n join proposal p on p.id = n.proposal_id
				where p.proposer = ? and p.state = 'NOT_FILED' order by n.id desc""")
			.param(proposer)
			.query(Refused.class)
			.list();
	}

}
