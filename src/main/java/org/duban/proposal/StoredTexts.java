package org.duban.proposal;

import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class StoredTexts implements CaseTexts {

	private static final double ALIKE = 0.3;

	private static final int MOST = 10;

	private record Row(long id, int termNo, int sessionNo, String proposer, String state, @Nullable String numberText,
			String title) {

		String session() {
			return "%02d-%02d".formatted(this.termNo, this.sessionNo);
		}

	}

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

	@Override
	public List<Similar> alike(long proposalId) {
		List<Row> all = this.jdbc.sql("""
				select id, term_no as termNo, session_no as sessionNo, proposer, state,
					coalesce(case_no, serial_no) as numberText, title
				from proposal where id = :id or state not in ('DRAFT', 'COSIGN', 'RETURNED', 'WITHDRAWN')""")
			.param("id", proposalId)
			.query(Row.class)
			.list();
		Row own = all.stream()
			.filter((row) -> row.id() == proposalId)
			.findFirst()
			.orElseThrow(() -> new NoSuchElementException("No proposal " + proposalId));
		record Candidate(Row row, double likeness) {

		}
		return all.stream()
			.filter((row) -> row.id() != proposalId && row.session().compareTo(own.session()) <= 0)
			.map((row) -> new Candidate(row, TitleLikeness.of(own.title(), row.title())))
			.filter((candidate) -> candidate.likeness() >= ALIKE)
			.sorted(Comparator.comparingDouble(Candidate::likeness).reversed())
			.limit(MOST)
			.map((candidate) -> similar(candidate.row(), own))
			.toList();
	}

	private static Similar similar(Row row, Row own) {
		return new Similar(row.id(), String.valueOf(row.numberText()), row.title(), row.session(),
				CaseState.valueOf(row.state()), !row.session().equals(own.session()),
				row.proposer().equals(own.proposer()));
	}

}
