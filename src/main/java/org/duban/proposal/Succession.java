package org.duban.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.duban.member.MemberRegister;
import org.duban.member.Members;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
import org.duban.workflow.TaskHandover;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A member whose membership ends while a case is open: the next signer in order answers
 * for it from then on.
 */
@Service
@Transactional
public class Succession {

	private static final Set<CaseState> ENDED = EnumSet.of(CaseState.DRAFT, CaseState.COSIGN, CaseState.WITHDRAWN,
			CaseState.CLOSED, CaseState.ARCHIVED);

	private final Proposals proposals;

	private final Cosigners cosigners;

	private final MemberRegister register;

	private final Members members;

	private final TaskHandover tasks;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Succession(Proposals proposals, Cosigners cosigners, MemberRegister register, Members members, TaskHandover tasks,
			ApplicationEventPublisher events, Clock clock) {
		this.proposals = proposals;
		this.cosigners = cosigners;
		this.register = register;
		this.members = members;
		this.clock = clock;
		this.tasks = tasks;
		this.events = events;
	}

	/** Ends a membership and hands the open cases on. */
	public void end(String username, LocalDate on) {
		if (on.isAfter(LocalDate.now(this.clock))) {
			throw refused("on", "in-future");
		}
		if (!this.register.end(username, on)) {
			throw refused("username", "not-a-current-member", username);
		}
		open(username).forEach((proposal) -> passOn(proposal, username));
	}

	/**
	 * An open case of somebody whose membership may end.
	 *
	 * @param to log-in name of who would answer for it, or null if nobody is left
	 */
	public record Handover(long proposalId, String number, String title, @Nullable String to) {
	}

	/** What would become of the open cases if this membership ended. */
	@Transactional(readOnly = true)
	public List<Handover> outlook(String username) {
		return open(username)
			.map((proposal) -> new Handover(proposal.id(), proposal.number(), proposal.wording().title(),
					next(proposal, username)))
			.toList();
	}

	private Stream<Proposal> open(String username) {
		return Stream
			.concat(this.proposals.findByProposerOrderByIdDesc(username).stream(),
					this.proposals.findBySpeaker(username).stream())
			.filter((proposal) -> !proposal.type().sealed() && proposal.speaker().equals(username))
			.filter((proposal) -> !ENDED.contains(proposal.state()));
	}

	/** The first of the other signers, in order, who is still a member. */
	private @Nullable String next(Proposal proposal, String leaving) {
		return Stream.concat(Stream.of(proposal.proposer()), this.cosigners.signed(proposal.id()).stream())
			.filter((signer) -> !signer.equals(leaving) && !this.members.ended(signer))
			.findFirst()
			.orElse(null);
	}

	private void passOn(Proposal proposal, String from) {
		String to = next(proposal, from);
		if (to == null) {
			this.events.publishEvent(new SpeakerChanged(proposal.id(), from, null));
			return;
		}
		proposal.speakBy(to);
		this.proposals.save(proposal);
		this.tasks.handOver(proposal.id(), from, to);
		this.events.publishEvent(new SpeakerChanged(proposal.id(), from, to));
	}

	private static CommandRefused refused(String field, String code, Object... arguments) {
		return new CommandRefused(List.of(new FieldError(field, code, List.of(arguments))));
	}

}
