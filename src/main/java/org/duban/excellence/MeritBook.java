package org.duban.excellence;

import java.util.List;

import org.springframework.stereotype.Component;

/** Keeps what the records bring each candidate, row by row. */
@Component
class MeritBook {

	private final MeritRepository merits;

	private final CaseRecords records;

	MeritBook(MeritRepository merits, CaseRecords records) {
		this.merits = merits;
		this.records = records;
	}

	/**
	 * Counts anew: the records go on while the selection runs.
	 * @return the sum, in hundredths
	 */
	int count(Candidate candidate, Sheet sheet) {
		List<Merits.Row> rows = Merits.of(sheet, this.records.of(candidate.proposalId()));
		this.merits.deleteByCandidateId(candidate.id());
		rows.forEach((row) -> this.merits.save(new Merit(candidate.id(), row)));
		return rows.stream().mapToInt(Merits.Row::points).sum();
	}

}
