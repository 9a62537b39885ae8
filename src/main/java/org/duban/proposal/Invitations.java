package org.duban.proposal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.duban.workflow.Actor;
import org.duban.workflow.Processes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The invitations of a proposal, and the process that waits for their answers. */
@Component
class Invitations {

	private final Proposals proposals;

	private final Cosigners cosigners;

	private final Processes processes;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Invitations(Proposals proposals, Cosigners cosigners, Processes processes, ApplicationEventPublisher events,
			Clock clock) {
		this.proposals = proposals;
		this.cosigners = cosigners;
		this.processes = processes;
		this.events = events;
		this.clock = clock;
	}

	/** Members who have answered or are being asked. */
	List<String> taken(long proposalId) {
		return this.cosigners.findByProposalIdOrderBySeqNo(proposalId)
			.stream()
			.filter((cosigner) -> !cosigner.mayBeAskedAgain())
			.map(Cosigner::member)
			.toList();
	}

	/** The first invitation starts the process, which then hears of each of them. */
	void send(Proposal proposal, List<String> members) {
		String key = String.valueOf(proposal.id());
		if (proposal.state() == CaseState.DRAFT) {
			proposal.invite();
			this.proposals.save(proposal);
			this.processes.start("proposal", key, Map.of("proposalId", proposal.id(), "caseNo",
					proposal.facts(List.of()).number(), "proposer", proposal.proposer(), "invited", true));
		}
		for (String member : members) {
			Cosigner cosigner = this.cosigners.save(ask(proposal.id(), member));
			Map<String, Object> variables = Map.of("invitationId", cosigner.id(), "invitee", member);
			if (!this.processes.tell("cosign", key, "member-invited", variables)) {
				throw new IllegalStateException("Nobody waits for the invitations of proposal " + key);
			}
			this.events.publishEvent(new MemberInvited(proposal.id(), cosigner.id(), member));
		}
	}

	void cancel(Cosigner cosigner) {
		cosigner.cancel();
		this.cosigners.save(cosigner);
		endTask(cosigner);
	}

	/** A signature on paper answers an open invitation too. */
	void signedOnPaper(Proposal proposal, String member, Actor clerk) {
		Cosigner cosigner = this.cosigners.of(proposal.id(), member).orElse(null);
		if (cosigner == null) {
			cosigner = ask(proposal.id(), member);
		}
		else if (cosigner.waiting()) {
			endTask(cosigner);
		}
		cosigner.sign(Signature.of(proposal.wording()), null, clerk.username(), LocalDateTime.now(this.clock));
		this.cosigners.save(cosigner);
	}

	private void endTask(Cosigner cosigner) {
		this.processes.tell("cosign", String.valueOf(cosigner.proposalId()), "invitation-cancelled-" + cosigner.id(),
				Map.of());
	}

	private Cosigner ask(long proposalId, String member) {
		List<Cosigner> asked = this.cosigners.findByProposalIdOrderBySeqNo(proposalId);
		Optional<Cosigner> known = asked.stream().filter((cosigner) -> cosigner.member().equals(member)).findFirst();
		LocalDateTime now = LocalDateTime.now(this.clock);
		known.ifPresent((cosigner) -> cosigner.askAgain(now));
		return known.orElseGet(() -> new Cosigner(proposalId, member, asked.size() + 1, now));
	}

}
