package org.duban.casefile;

import java.util.List;

import org.duban.workflow.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 并案办理: a unit that handles several cases about one matter writes to each proposer
 * separately, and may begin from what it wrote in another case. Read only; the copy is
 * made in the form.
 */
@Component
@Transactional(readOnly = true)
public class ReplySources {

	private static final int MOST = 20;

	/** The newest text of the same unit in another case. */
	public record Source(long assignmentId, String caseNo, String title, String replyClass, String body) {

	}

	private final JdbcClient jdbc;

	ReplySources(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Empty unless the assignment is of the actor's unit. */
	public List<Source> of(long assignmentId, Actor actor) {
		String unit = actor.unit();
		if (unit == null) {
			return List.of();
		}
		return this.jdbc.sql("""
				select a.id, p.case_no, p.title, r.reply_class, r.body
				from assignment own join assignment a on a.unit = own.unit and a.proposal_id <> own.proposal_id
				join proposal p on p.id = a.proposal_id
				join reply r on r.id = (select max(n.id) from reply n where n.assignment_id = a.id)
				where own.id = ? and own.unit = ? and a.state not in ('REASSIGNED', 'CANCELLED')
				and p.state not in ('WITHDRAWN', 'ARCHIVED') order by r.id desc limit ?""")
			.params(assignmentId, unit, MOST)
			.query((row, no) -> new Source(row.getLong(1), row.getString(2), row.getString(3), row.getString(4),
					row.getString(5)))
			.list();
	}

}
