package org.duban.proposal;

import java.util.NoSuchElementException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class StoredTexts implements CaseTexts {

	private final JdbcClient jdbc;

	StoredTexts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Text of(long proposalId) {
		return this.jdbc.sql("select title, situation, suggestions from proposal where id = ?")
			.param(proposalId)
			.query((row, no) -> new Text(row.getString(1), row.getString(2), row.getString(3),
					Words.count(row.getString(2), row.getString(3))))
			.optional()
			.orElseThrow(() -> new NoSuchElementException("No proposal " + proposalId));
	}

}
