package org.duban.proposal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.duban.member.Session;
import org.duban.member.Sessions;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
import org.duban.workflow.Processes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Handing in (提交): the draft is complete, gets its serial number and goes to review. */
@Service
@Transactional
public class Submission {

	private final Proposals proposals;

	private final Cosigners cosigners;

	private final Drafting drafting;

	private final DraftRules rules;

	private final TypeRules types;

	private final Counters counters;

	private final Sessions sessions;

	private final Processes processes;

	private final ApplicationEventPublisher events;

	private final DraftTrail trail;

	private final Clock clock;

	Submission(Proposals proposals, Cosigners cosigners, Drafting drafting, DraftRules rules, TypeRules types,
			Counters counters, Sessions sessions, Processes processes, ApplicationEventPublisher events,
			DraftTrail trail, Clock clock) {
		this.trail = trail;
		this.proposals = proposals;
		this.cosigners = cosigners;
		this.drafting = drafting;
		this.rules = rules;
		this.types = types;
		this.counters = counters;
		this.sessions = sessions;
		this.processes = processes;
		this.events = events;
		this.clock = clock;
	}

	public Drafting.Saved submit(long id, Actor actor) {
		Proposal proposal = this.proposals.get(id);
		if (!this.drafting.mayHandIn(proposal, actor)) {
			throw new AccessDeniedException("Not the proposer of " + id);
		}
		LocalDateTime now = LocalDateTime.now(this.clock);
		Session session = this.sessions.current();
		boolean plenary = plenary(proposal, session, now);
		check(proposal, plenary);
		boolean invited = proposal.state() == CaseState.COSIGN;
		String serial = serial(proposal, now);
		proposal.submit(serial, session, plenary, now);
		proposal.signedBy(this.cosigners.signed(id).size());
		this.cosigners.findByProposalIdOrderBySeqNo(id).forEach(Cosigner::expire);
		this.proposals.save(proposal);
		this.events.publishEvent(new ProposalSubmitted(id, serial));
		goOn(proposal, serial, invited);
		this.trail.submitted(proposal, serial, plenary, actor);
		return this.drafting.told(proposal);
	}

	/** What was pulled back keeps its number. */
	private String serial(Proposal proposal, LocalDateTime now) {
		String given = proposal.serialNo();
		return (given != null) ? given
				: CaseNumber.serial(now.getYear(), this.counters.next("serial-" + now.getYear()));
	}

	private void check(Proposal proposal, boolean plenary) {
		if (!proposal.submittable()) {
			throw new CommandRefused(List.of(new FieldError("", "not-submittable", List.of(proposal.state()))));
		}
		List<FieldError> errors = new ArrayList<>(this.rules.complete(proposal.draft(), proposal.proposer(),
				this.drafting.others(proposal.proposer(), proposal.id())));
		List<String> signers = new ArrayList<>(this.cosigners.signed(proposal.id()));
		signers.add(proposal.proposer());
		errors.addAll(this.types.ready(proposal, signers, plenary));
		if (!errors.isEmpty()) {
			throw new CommandRefused(errors);
		}
	}

	/** 大会提案 until the session's deadline unless the proposer wants it otherwise. */
	private static boolean plenary(Proposal proposal, Session session, LocalDateTime now) {
		return !now.isAfter(session.plenaryDeadline()) && !"off-session".equals(proposal.draft().timeMark());
	}

	private void goOn(Proposal proposal, String serial, boolean invited) {
		String key = String.valueOf(proposal.id());
		if (!invited) {
			this.processes.start("proposal", key, Map.of("proposalId", proposal.id(), "caseNo", serial, "proposer",
					proposal.proposer(), "invited", false));
		}
		else if (!this.processes.tell("cosign", key, "proposal-submitted", Map.of("caseNo", serial))) {
			throw new IllegalStateException("Nobody waits for the submission of proposal " + key);
		}
	}

}
