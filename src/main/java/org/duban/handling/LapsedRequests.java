package org.duban.handling;

import org.duban.proposal.ProposalWithdrawn;
import org.duban.workflow.Actor;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * With a proposal that is withdrawn no request of its units waits for a decision, and no
 * unit is asked for its signature.
 */
@Component
class LapsedRequests {

	private final ExtensionRequestRepository requests;

	private final CountersignatureRepository signatures;

	private final ReplyDesk desk;

	LapsedRequests(ExtensionRequestRepository requests, CountersignatureRepository signatures, ReplyDesk desk) {
		this.requests = requests;
		this.signatures = signatures;
		this.desk = desk;
	}

	@EventListener
	void on(ProposalWithdrawn event) {
		Stamp stamp = this.desk.stamp(Actor.SYSTEM);
		this.signatures.findOpenOfCase(event.proposalId()).forEach((signature) -> signature.lapsed(stamp));
		this.requests.findByProposalIdOrderById(event.proposalId())
			.stream()
			.filter(ExtensionRequest::open)
			.forEach((request) -> request.lapsed(stamp));
	}

}
