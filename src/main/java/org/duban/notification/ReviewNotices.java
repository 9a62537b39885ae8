package org.duban.notification;

import org.duban.filing.DispositionSettled;
import org.duban.filing.LetterAnswered;
import org.duban.filing.ProposalMerged;
import org.duban.organisation.HandlingUnit;
import org.duban.organisation.Units;
import org.duban.proposal.Cases;
import org.duban.proposal.ProposalFacts;
import org.duban.proposal.MergeObjected;
import org.duban.proposal.MergeObjectionRefused;
import org.duban.proposal.ProposalUnmerged;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Merges, and letters for reference: everybody whose text it is hears of it. */
@Component
class ReviewNotices {

	private final Postbox postbox;

	private final Recipients recipients;

	private final Cases cases;

	private final Units units;

	ReviewNotices(Postbox postbox, Recipients recipients, Cases cases, Units units) {
		this.postbox = postbox;
		this.recipients = recipients;
		this.cases = cases;
		this.units = units;
	}

	/** Those of the main case learn who joined them, those who joined where they went. */
	@EventListener
	void on(ProposalMerged event) {
		tell(event.proposalId(), event.mainCaseId(), "merged");
		tell(event.mainCaseId(), event.proposalId(), "took-merged");
	}

	@EventListener
	void on(ProposalUnmerged event) {
		tell(event.proposalId(), event.mainCaseId(), "un-merged");
		tell(event.mainCaseId(), event.proposalId(), "lost-merged");
	}

	@EventListener
	void on(MergeObjected event) {
		this.postbox.tell(this.recipients.groups("clerk"),
				Notice.of("merge-objected", event.proposalId(), event.reason()));
	}

	@EventListener
	void on(MergeObjectionRefused event) {
		this.postbox.tell(this.recipients.signers(event.proposalId()),
				Notice.of("merge-objection-refused", event.proposalId(), event.remarks()));
	}

	private void tell(long proposalId, long otherId, String kind) {
		ProposalFacts other = this.cases.facts(otherId);
		this.postbox.tell(this.recipients.signers(proposalId),
				Notice.of(kind, proposalId, other.number(), other.title()));
	}

	@EventListener
	void on(DispositionSettled event) {
		String unit = event.unit();
		if (unit != null && event.disposition().equals("letter")) {
			this.postbox.tell(this.recipients.unit(unit, "liaison"),
					Notice.of("letter-for-reference", event.proposalId()));
		}
	}

	@EventListener
	void on(LetterAnswered event) {
		String unit = this.units.find(event.unit()).map(HandlingUnit::name).orElse(event.unit());
		Notice notice = Notice.of("letter-answered", event.proposalId(), unit, event.answer());
		this.postbox.tell(this.recipients.signers(event.proposalId()), notice);
		this.postbox.tell(this.recipients.groups("clerk"), notice);
	}

}
