package org.duban.proposal;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.duban.member.Session;
import org.duban.member.Sessions;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
import org.duban.workflow.GuardedTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing a proposal: by its proposer, or by a clerk in the proposer's name. */
@Service
@Transactional
public class Drafting {

	/**
	 * What the writer is told.
	 *
	 * @param warnings what is no mistake, but worth a second look
	 */
	public record Saved(long id, @Nullable String serialNo, CaseState state, List<FieldError> warnings) {

	}

	private final Proposals proposals;

	private final Revisions revisions;

	private final Proposers proposers;

	private final DraftRules rules;

	private final TypeRules types;

	private final Sessions sessions;

	private final Settings settings;

	private final GuardedTexts texts;

	private final Signatures signatures;

	private final DraftTrail trail;

	Drafting(Proposals proposals, Revisions revisions, Proposers proposers, DraftRules rules, TypeRules types,
			Sessions sessions, Settings settings, GuardedTexts texts, Signatures signatures, DraftTrail trail) {
		this.trail = trail;
		this.signatures = signatures;
		this.texts = texts;
		this.proposals = proposals;
		this.revisions = revisions;
		this.proposers = proposers;
		this.rules = rules;
		this.types = types;
		this.sessions = sessions;
		this.settings = settings;
	}

	/** Begins a complete draft. */
	public Saved create(ProposalDraft draft, Actor actor) {
		this.texts.check(draft);
		Proposer proposer = this.proposers.of(draft.onBehalfOf(), actor);
		refuse(this.rules.complete(draft, proposer.username(), others(proposer.username(), null)));
		return begin(draft, proposer, false, actor);
	}

	/** Replaces a draft by a complete one. */
	public Saved update(long id, ProposalDraft draft, Actor actor) {
		Proposal proposal = editable(id, actor);
		this.texts.check(draft);
		refuse(this.rules.complete(draft, proposal.proposer(), others(proposal.proposer(), id)));
		return write(proposal, draft, false, actor);
	}

	/**
	 * Keeps what has been typed so far, complete or not.
	 * @param id null for a draft that has none yet
	 */
	public Saved saveDraft(@Nullable Long id, ProposalDraft draft, Actor actor) {
		this.texts.check(draft);
		refuse(this.rules.unfinished(draft));
		if (id == null) {
			return begin(draft, this.proposers.of(draft.onBehalfOf(), actor), true, actor);
		}
		return write(editable(id, actor), draft, true, actor);
	}

	/** A draft to go on with. */
	@Transactional(readOnly = true)
	public ProposalDraft read(long id, Actor actor) {
		return editable(id, actor).draft();
	}

	/** Whether the actor may go on with the draft. */
	@Transactional(readOnly = true)
	public boolean mayWrite(long id, Actor actor) {
		Proposal proposal = this.proposals.get(id);
		return proposal.submittable() && this.proposers.mayActFor(actor, proposal);
	}

	/** In whose name a draft is written. */
	@Transactional(readOnly = true)
	public String proposer(long id) {
		return this.proposals.get(id).proposer();
	}

	private Saved begin(ProposalDraft draft, Proposer proposer, boolean autosaved, Actor actor) {
		Proposal proposal = new Proposal(proposer, this.sessions.current(), content(draft, proposer.username()), now());
		Proposal saved = this.proposals.save(categorised(proposal, draft));
		this.trail.begun(saved, autosaved, actor);
		return told(saved);
	}

	private Saved write(Proposal proposal, ProposalDraft draft, boolean autosaved, Actor actor) {
		LocalDateTime now = now();
		ProposalDraft before = proposal.draft();
		if (proposal.state() == CaseState.RETURNED && !proposal.wording().equals(draft.wording())) {
			this.revisions.save(new ProposalRevision(proposal, null, actor.username(), now));
		}
		this.signatures.reworded(proposal.id(), proposal.wording(), draft.wording());
		proposal.write(content(draft, proposal.proposer()), now);
		Proposal saved = this.proposals.save(categorised(proposal, draft));
		this.trail.edited(saved, before, autosaved, actor);
		return told(saved);
	}

	private Proposal categorised(Proposal proposal, ProposalDraft draft) {
		this.rules.category(draft.category2()).ifPresent(proposal::classify);
		return proposal;
	}

	private Content content(ProposalDraft draft, String proposer) {
		return new Content(draft.wording(),
				draft.origin(this.types.usual(proposer), this.types.ownOrganisation(proposer)), draft.backing(),
				draft.particulars(this.settings.text("public.default")), draft.contact());
	}

	Saved told(Proposal proposal) {
		return new Saved(proposal.id(), proposal.serialNo(), proposal.state(), this.rules.warnings(proposal.wording()));
	}

	private LocalDateTime now() {
		return LocalDateTime.now(this.settings.clock());
	}

	private Proposal editable(long id, Actor actor) {
		Proposal proposal = this.proposals.get(id);
		if (!this.proposers.mayActFor(actor, proposal)) {
			throw new AccessDeniedException("Not the proposer of " + id);
		}
		if (!proposal.editable()) {
			refuse(List.of(new FieldError("", "not-editable", List.of(proposal.state()))));
		}
		return proposal;
	}

	boolean mayHandIn(Proposal proposal, Actor actor) {
		return this.proposers.mayActFor(actor, proposal);
	}

	List<Proposal> others(String proposer, @Nullable Long except) {
		Session session = this.sessions.current();
		return this.proposals.findByProposerOrderByIdDesc(proposer)
			.stream()
			.filter((other) -> !Optional.ofNullable(except).equals(Optional.of(other.id())))
			.filter((other) -> other.sitting().is(session))
			.toList();
	}

	private static void refuse(List<FieldError> errors) {
		if (!errors.isEmpty()) {
			throw new CommandRefused(errors);
		}
	}

}
