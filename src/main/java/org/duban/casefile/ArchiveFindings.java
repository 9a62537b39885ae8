package org.duban.casefile;

import java.util.List;

import org.apache.commons.lang3.StringUtils;
import org.duban.proposal.ArchiveInspector;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the tables have of a case and what they should have before it is archived. */
@Component
class ArchiveFindings implements ArchiveInspector {

	private static final String ANSWERING = "select count(*) from assignment where proposal_id = ?"
			+ " and role in ('MAIN', 'SEPARATE') and state not in ('REASSIGNED', 'CANCELLED')";

	/** As much of an item as tells it from others. */
	private static final int SHORT = 80;

	private final JdbcClient jdbc;

	ArchiveFindings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Finding> findings(long id) {
		int units = count(ANSWERING, id);
		return List.of(
				new Finding("contacts",
						count("select count(distinct assignment_id) from contact where proposal_id = ?"
								+ " and assignment_id in (" + ANSWERING.replace("count(*)", "id") + ")", id, id),
						units),
				new Finding("replies",
						count("select count(distinct assignment_id) from reply where proposal_id = ?"
								+ " and delivered_on is not null and assignment_id in ("
								+ ANSWERING.replace("count(*)", "id") + ")", id, id),
						units),
				new Finding("reply-letters",
						count("select count(distinct assignment_id) from letter"
								+ " where proposal_id = ? and kind = 'REPLY'", id),
						units),
				new Finding("filing-letter",
						count("select count(*) from letter where proposal_id = ? and kind = 'FILED'", id), 1),
				answered("feedback", "select count(*) from feedback where proposal_id = ?", " and state <> 'OPEN'", id),
				answered("commitments", "select count(*) from commitment where proposal_id = ?",
						" and state not in ('OPEN', 'REPORTED')", id),
				answered("instructions",
						"select count(*) from leader_instruction where proposal_id = ? and state <> 'NOTED'",
						" and state <> 'OPEN'", id),
				answered("key-supervision",
						"select count(*) from key_case where proposal_id = ? and state not in ('CANDIDATE', 'DECLINED', 'ENDED')",
						" and state = 'REPORTED'", id),
				partyItems(id),
				new Finding("attachments", count("select count(*) from attachment where proposal_id = ?", id), 0));
	}

	/**
	 * Items of party supervision go on when the volume is closed, so whoever closes it is
	 * told of each whose turn it is.
	 */
	private Finding partyItems(long id) {
		List<Open> open = this.jdbc.sql("""
				select i.content, i.state, i.due_on, a.unit_name
				from party_item i join assignment a on a.id = i.assignment_id
				where i.proposal_id = ? and i.settled_at is null order by i.id""")
			.param(id)
			.query((row, no) -> new Open("party-item." + row.getString("state"),
					StringUtils.abbreviate(row.getString("content"), "…", SHORT),
					List.of(row.getString("unit_name"), row.getString("due_on"))))
			.list();
		int all = count("select count(*) from party_item where proposal_id = ?", id);
		return new Finding("party-items", all - open.size(), all, open);
	}

	private Finding answered(String code, String all, String done, long id) {
		return new Finding(code, count(all + done, id), count(all, id));
	}

	private int count(String sql, Object... arguments) {
		return this.jdbc.sql(sql).params(arguments).query(Integer.class).single();
	}

}
