package org.duban.proposal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What becomes of signatures when the suggestions change under them. */
@Component
class Signatures {

	private final Cosigners cosigners;

	private final ApplicationEventPublisher events;

	Signatures(Cosigners cosigners, ApplicationEventPublisher events) {
		this.cosigners = cosigners;
		this.events = events;
	}

	/** Who signed other suggestions must sign again; who signed these has signed. */
	void reworded(long proposalId, Wording before, Wording after) {
		String old = Signature.of(before);
		String now = Signature.of(after);
		if (old.equals(now)) {
			return;
		}
		for (Cosigner cosigner : this.cosigners.findByProposalIdOrderBySeqNo(proposalId)) {
			boolean signed = cosigner.signed();
			cosigner.compare(old, now);
			this.cosigners.save(cosigner);
			if (signed && !cosigner.signed()) {
				this.events.publishEvent(new SignatureUnsettled(proposalId, cosigner.member()));
			}
		}
	}

}
