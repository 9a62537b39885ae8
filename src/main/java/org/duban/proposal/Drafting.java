package org.duban.proposal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.duban.member.Session;
import org.duban.member.Sessions;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing a proposal: by its proposer, or by a clerk in the proposer's name. */
@Service
@Transactional
public class Drafting {

	/** What the writer is told. */
	public record Saved(long id, @Nullable String serialNo, CaseState state) {

	}

	private final Proposals proposals;

	private final Revisions revisions;

	private final Proposers proposers;

	private final DraftRules rules;

	private final Sessions sessions;

	private final Clock clock;

	Drafting(Proposals proposals, Revisions revisions, Proposers proposers, DraftRules rules, Sessions sessions,
			Clock clock) {
		this.proposals = proposals;
		this.revisions = revisions;
		this.proposers = proposers;
		this.rules = rules;
		this.sessions = sessions;
		this.clock = clock;
	}

	/** Begins a complete draft. */
	public Saved create(ProposalDraft draft, Actor actor) {
		Proposer proposer = this.proposers.of(draft.onBehalfOf(), actor);
		refuse(this.rules.complete(draft, others(proposer.username(), null)));
		return begin(draft, proposer);
	}

	/** Replaces a draft by a complete one. */
	public Saved update(long id, ProposalDraft draft, Actor actor) {
		Proposal proposal = editable(id, actor);
		refuse(this.rules.complete(draft, others(proposal.proposer(), id)));
		return write(proposal, draft, actor);
	}

	/**
	 * Keeps what has been typed so far, complete or not.
	 * @param id null for a draft that has none yet
	 */
	public Saved saveDraft(@Nullable Long id, ProposalDraft draft, Actor actor) {
		refuse(this.rules.unfinished(draft));
		if (id == null) {
			return begin(draft, this.proposers.of(draft.onBehalfOf(), actor));
		}
		return write(editable(id, actor), draft, actor);
	}

	/** A draft to go on with. */
	@Transactional(readOnly = true)
	public ProposalDraft read(long id, Actor actor) {
		return editable(id, actor).draft();
	}

	private Saved begin(ProposalDraft draft, Proposer proposer) {
		Proposal proposal = new Proposal(proposer, this.sessions.current(), draft, LocalDateTime.now(this.clock));
		return saved(categorised(proposal, draft));
	}

	private Saved write(Proposal proposal, ProposalDraft draft, Actor actor) {
		LocalDateTime now = LocalDateTime.now(this.clock);
		if (proposal.state() == CaseState.RETURNED && !proposal.wording().equals(draft.wording())) {
			this.revisions.save(new ProposalRevision(proposal, null, actor.username(), now));
		}
		proposal.write(draft, now);
		return saved(categorised(proposal, draft));
	}

	private Proposal categorised(Proposal proposal, ProposalDraft draft) {
		this.rules.category(draft.category2()).ifPresent(proposal::classify);
		return proposal;
	}

	private Saved saved(Proposal proposal) {
		Proposal kept = this.proposals.save(proposal);
		return new Saved(kept.id(), kept.serialNo(), kept.state());
	}

	private Proposal editable(long id, Actor actor) {
		Proposal proposal = this.proposals.get(id);
		if (!Proposers.maySpeakFor(actor, proposal)) {
			throw new AccessDeniedException("Not the proposer of " + id);
		}
		if (!proposal.editable()) {
			refuse(List.of(new FieldError("", "not-editable", List.of(proposal.state()))));
		}
		return proposal;
	}

	List<Proposal> others(String proposer, @Nullable Long except) {
		Session session = this.sessions.current();
		return this.proposals.findByProposerOrderByIdDesc(proposer)
			.stream()
			.filter((other) -> !Optional.ofNullable(except).equals(Optional.of(other.id())))
			.filter((other) -> other.isOf(session))
			.toList();
	}

	private static void refuse(List<FieldError> errors) {
		if (!errors.isEmpty()) {
			throw new CommandRefused(errors);
		}
	}

}
