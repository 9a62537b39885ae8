package org.duban.document;

import org.duban.filing.SealScans;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 盖章原件: the scan that is kept with the case. */
@Component
class SealsOnFile implements SealScans {

	private final JdbcClient jdbc;

	SealsOnFile(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public boolean present(long proposalId) {
		return this.jdbc.sql("select count(*) from attachment where proposal_id = ? and purpose = 'SEAL'")
			.param(proposalId)
			.query(Integer.class)
			.single() > 0;
	}

}
