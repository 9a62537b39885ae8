package org.duban.proposal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.duban.workflow.Actor;
import org.duban.workflow.Outcome;
import org.duban.workflow.Processes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Before filing the proposer withdraws alone; afterwards, until a reply is out, with the
 * committee's consent. A withdrawn case keeps its number, which nobody else gets.
 */
@Component
class Withdrawal {

	private static final Set<CaseState> WITH_CONSENT = EnumSet.of(CaseState.FILED, CaseState.PRE_ASSIGNED,
			CaseState.ASSIGNED, CaseState.HANDLING, CaseState.REPLY_AUDIT);

	private final WithdrawalRequests requests;

	private final Cases cases;

	private final Processes processes;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Withdrawal(WithdrawalRequests requests, Cases cases, Processes processes, ApplicationEventPublisher events,
			Clock clock) {
		this.requests = requests;
		this.cases = cases;
		this.processes = processes;
		this.events = events;
		this.clock = clock;
	}

	boolean needsConsent(Proposal proposal) {
		return WITH_CONSENT.contains(proposal.state());
	}

	Optional<WithdrawalRequest> waiting(long proposalId) {
		return this.requests.findByActiveKey(proposalId);
	}

	/** Others were merged into it and would lose their reply. */
	boolean carriesOthers(Proposal proposal) {
		return !this.cases.mergedInto(proposal.id()).isEmpty() && !proposal.state().takesMerged();
	}

	Outcome ask(Proposal proposal, String reason, Actor actor) {
		if (carriesOthers(proposal)) {
			return Outcome.refused("", "withdrawal-carries-others");
		}
		if (waiting(proposal.id()).isPresent()) {
			return Outcome.refused("", "withdrawal-asked");
		}
		this.requests.save(new WithdrawalRequest(proposal.id(), reason, actor.username(), now()));
		this.events.publishEvent(new WithdrawalAsked(proposal.id(), reason));
		return Outcome.done();
	}

	Outcome decide(Proposal proposal, DecideWithdrawal command, Actor actor) {
		WithdrawalRequest request = waiting(proposal.id()).orElseThrow();
		boolean agreed = command.decision().equals("agree");
		if (agreed && (!needsConsent(proposal) || carriesOthers(proposal))) {
			return Outcome.refused("decision", "withdrawal-too-late");
		}
		request.decide(agreed, command.comment(), actor.username(), now());
		this.requests.save(request);
		if (agreed) {
			end(proposal, request.reason());
		}
		else {
			this.events.publishEvent(new WithdrawalRefused(proposal.id(), request.askedBy(),
					(command.comment() != null) ? command.comment() : ""));
		}
		return Outcome.done();
	}

	/** Ends the case with everything that is under way. */
	void end(Proposal proposal, String reason) {
		boolean running = proposal.state() != CaseState.DRAFT;
		this.cases.reached(proposal.id(), CaseState.WITHDRAWN);
		this.events.publishEvent(new ProposalWithdrawn(proposal.id(), reason));
		if (running) {
			this.processes.tell("proposal", String.valueOf(proposal.id()), "proposal-withdrawn", Map.of());
		}
	}

	private LocalDateTime now() {
		return LocalDateTime.now(this.clock);
	}

}
