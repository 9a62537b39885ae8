package org.duban.commitment;

import java.time.LocalDate;

import org.duban.proposal.ReopenablePromises;
import org.springframework.stereotype.Component;

/** A promise that was settled may turn out not to be (回头看). */
@Component
class PromisesToReopen implements ReopenablePromises {

	private final CommitmentLedger ledger;

	PromisesToReopen(CommitmentLedger ledger) {
		this.ledger = ledger;
	}

	@Override
	public boolean settled(long proposalId, long promise) {
		return this.ledger.ofCase(proposalId).stream().anyMatch((each) -> each.id() == promise && !each.open());
	}

	@Override
	public void takeUp(long promise, LocalDate plannedOn) {
		this.ledger.takeUp(this.ledger.find(promise), plannedOn);
	}

}
