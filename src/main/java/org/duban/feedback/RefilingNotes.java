package org.duban.feedback;

import java.time.LocalDate;
import java.util.List;

import org.duban.proposal.Cases;
import org.duban.proposal.ProposalFacts;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a proposer was told to propose again in the next session. */
@Component
public class RefilingNotes {

	private final DisputeFollowUpRepository rows;

	private final Cases cases;

	RefilingNotes(DisputeFollowUpRepository rows, Cases cases) {
		this.rows = rows;
		this.cases = cases;
	}

	/**
	 * A case that ended in a dispute.
	 *
	 * @param proposalId of that case
	 */
	public record Note(long proposalId, String number, String title, String note, LocalDate notedOn) {
	}

	/** Newest first. */
	@Transactional(readOnly = true)
	public List<Note> of(String proposer) {
		return this.rows.findByProposerAndKindOrderByIdDesc(proposer, "refile-next-year").stream().map((row) -> {
			ProposalFacts facts = this.cases.facts(row.proposalId());
			return row.note(facts.number(), facts.title());
		}).toList();
	}

}
