package org.duban.filing;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

import org.apache.commons.lang3.StringUtils;
import org.duban.workflow.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredReviewChecks implements ReviewChecks {

	private static final char BETWEEN = '\u001f';

	private final JdbcClient jdbc;

	private final Clock clock;

	StoredReviewChecks(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public void write(long proposalId, List<Finding> findings, List<String> ticks, Actor clerk) {
		LocalDateTime now = LocalDateTime.now(this.clock);
		findings.forEach((finding) -> add(proposalId, HOUSE, finding, now));
		ticks.stream().distinct().forEach((tick) -> add(proposalId, clerk.username(), Finding.fine(tick), now));
	}

	private void add(long proposalId, String by, Finding finding, LocalDateTime now) {
		String arguments = StringUtils.truncate(StringUtils.join(finding.arguments(), BETWEEN), 1000);
		this.jdbc.sql("""
				insert into review_check (proposal_id, found_by, code, fine, arguments, checked_at)
				values (?, ?, ?, ?, ?, ?)""")
			.params(proposalId, by, finding.code(), finding.fine(), arguments, now)
			.update();
	}

	@Override
	public List<Checked> of(long proposalId) {
		return this.jdbc
			.sql("""
					select found_by, code, fine, arguments from review_check
					where proposal_id = :id and checked_at = (select max(checked_at) from review_check where proposal_id = :id)
					order by id""")
			.param("id", proposalId)
			.query((row, no) -> new Checked(row.getString(1),
					new Finding(row.getString(2), row.getBoolean(3),
							Arrays.asList(StringUtils.splitPreserveAllTokens(row.getString(4), BETWEEN)))))
			.list();
	}

}
