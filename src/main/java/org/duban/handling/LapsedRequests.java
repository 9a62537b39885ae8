package org.duban.handling;

import org.duban.proposal.ProposalWithdrawn;
import org.duban.workflow.Actor;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** With a proposal that is withdrawn no request of its units waits for a decision. */
@Component
class LapsedRequests {

	private final ExtensionRequestRepository requests;

	private final ReplyDesk desk;

	LapsedRequests(ExtensionRequestRepository requests, ReplyDesk desk) {
		this.requests = requests;
		this.desk = desk;
	}

	@EventListener
	void on(ProposalWithdrawn event) {
		this.requests.findByProposalIdOrderById(event.proposalId())
			.stream()
			.filter(ExtensionRequest::open)
			.forEach((request) -> request.lapsed(this.desk.stamp(Actor.SYSTEM)));
	}

}
