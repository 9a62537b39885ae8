package org.duban.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.duban.calendar.Term;
import org.duban.calendar.WorkingDays;
import org.duban.member.Sessions;
import org.duban.parameter.Parameters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the chain does by itself, without anybody's command. */
@Service
@Transactional
public class ProposalSteps {

	private final Proposals proposals;

	private final Cosigners cosigners;

	private final MergedCases merged;

	private final Sessions sessions;

	private final Parameters parameters;

	private final WorkingDays calendar;

	private final Clock clock;

	ProposalSteps(Proposals proposals, Cosigners cosigners, MergedCases merged, Sessions sessions,
			Parameters parameters, WorkingDays calendar, Clock clock) {
		this.proposals = proposals;
		this.cosigners = cosigners;
		this.merged = merged;
		this.sessions = sessions;
		this.parameters = parameters;
		this.calendar = calendar;
		this.clock = clock;
	}

	/** Locks the case, and with it the cases that were merged into it. */
	public void archive(long proposalId) {
		Proposal proposal = this.proposals.get(proposalId);
		proposal.archive(LocalDate.now(this.clock));
		this.proposals.save(proposal);
		this.merged.end(proposalId);
	}

	/** Nobody answered in time. */
	public void expireInvitation(long invitationId) {
		this.cosigners.findById(invitationId).ifPresent((cosigner) -> {
			cosigner.expire();
			this.cosigners.save(cosigner);
		});
	}

	/** When an invitation of now lapses: the plenary's deadline if that is earlier. */
	public LocalDateTime invitationExpiry() {
		LocalDateTime lapses = endOf("cosign.days");
		LocalDateTime plenary = this.sessions.current().plenaryDeadline();
		boolean earlier = plenary.isAfter(LocalDateTime.now(this.clock)) && plenary.isBefore(lapses);
		return earlier ? plenary : lapses;
	}

	/** When a returned text that nobody revised goes back to review as it is. */
	public LocalDateTime returnGivenUp(long proposalId) {
		boolean plenary = this.proposals.get(proposalId).facts(List.of()).plenary();
		return endOf(plenary ? "return.edit.plenary.days" : "return.edit.days");
	}

	/** Met until 24:00 of the day. */
	private LocalDateTime endOf(String parameter) {
		LocalDate today = LocalDate.now(this.clock);
		Term term = Term.days(this.parameters.number(parameter, today));
		return this.calendar.deadline(today, term).date().plusDays(1).atStartOfDay();
	}

}
