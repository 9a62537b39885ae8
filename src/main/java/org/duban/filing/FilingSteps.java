package org.duban.filing;

import java.time.LocalDateTime;
import java.util.List;

import org.duban.proposal.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What filing does by itself, without anybody's command. */
@Service
@Transactional
public class FilingSteps {

	private final Cases cases;

	private final ReviewNotes notes;

	private final Refusals refusals;

	private final ApplicationEventPublisher events;

	FilingSteps(Cases cases, ReviewNotes notes, Refusals refusals, ApplicationEventPublisher events) {
		this.cases = cases;
		this.notes = notes;
		this.refusals = refusals;
		this.events = events;
	}

	/** Files the case and gives it its number. */
	public String number(long proposalId) {
		String caseNo = this.cases.file(proposalId);
		this.events.publishEvent(new ProposalFiled(proposalId, caseNo));
		return caseNo;
	}

	/** Log-in names of the two who review the case now. */
	public List<String> reviewers(long proposalId) {
		return this.notes.reviewers(proposalId);
	}

	/** The text goes to a unit, or to nobody in particular, for reference. */
	public void sendAsLetter(long proposalId) {
		this.refusals.settle(proposalId, Refusals.LETTER);
	}

	/** Met until 24:00 of the last day. */
	public LocalDateTime reconsiderationOver(long proposalId) {
		return this.refusals.reconsiderationEnds(proposalId).plusDays(1).atStartOfDay();
	}

	public LocalDateTime consentOver() {
		return this.refusals.consentEnds().plusDays(1).atStartOfDay();
	}

}
