package org.duban.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.duban.proposal.CaseState;
import org.duban.proposal.ProposalFacts;
import org.duban.workflow.Actor;
import org.duban.workflow.FieldError;

/** Who hangs which papers on a case, and until when they can be taken off again. */
final class AttachmentRules {

	private static final Set<CaseState> WRITING = EnumSet.of(CaseState.DRAFT, CaseState.COSIGN, CaseState.RETURNED);

	private static final List<String> READERS = List.of("supervisor", "leader");

	private AttachmentRules() {
	}

	static boolean mayAdd(Purpose purpose, ProposalFacts facts, Actor actor) {
		if (READERS.stream().anyMatch(actor::is)) {
			return false;
		}
		return switch (purpose) {
			case CASE -> true;
			case FEEDBACK -> actor.unit() == null;
			case PAPER -> actor.is("clerk");
			case SEAL, SUPPLEMENT -> speaksFor(facts, actor);
		};
	}

	/** After filing the text is frozen: what its signers add is supplementary. */
	static Purpose meant(Purpose purpose, ProposalFacts facts, Actor actor) {
		boolean signer = facts.signers().contains(actor.username());
		return (purpose == Purpose.CASE && signer && filed(facts)) ? Purpose.SUPPLEMENT : purpose;
	}

	/**
	 * @param evidence whether a key supervision of the case goes on and the file is from
	 * its committee: that outlives the archiving
	 */
	static Optional<FieldError> refusal(Purpose purpose, ProposalFacts facts, boolean evidence) {
		if (facts.state() == CaseState.ARCHIVED && !(evidence && purpose == Purpose.CASE)) {
			return Optional.of(new FieldError("", "case-archived", List.of()));
		}
		if (purpose == Purpose.SUPPLEMENT && !filed(facts)) {
			return Optional.of(new FieldError("purpose", "supplement-after-filing", List.of()));
		}
		if ((purpose == Purpose.SEAL || purpose == Purpose.PAPER) && filed(facts)) {
			return Optional.of(new FieldError("purpose", "original-before-filing", List.of()));
		}
		return Optional.empty();
	}

	/** While the text is being written, by who uploaded it or the clerk. */
	static boolean mayRemove(Attachment attachment, ProposalFacts facts, Actor actor) {
		boolean part = attachment.purpose() != Purpose.FEEDBACK && attachment.purpose() != Purpose.SUPPLEMENT;
		return part && WRITING.contains(facts.state())
				&& (attachment.uploadedBy().equals(actor.username()) || speaksFor(facts, actor));
	}

	/** Originals and opinion forms are between the proposers and the offices. */
	static boolean mayRead(Purpose purpose, Actor actor) {
		return purpose == Purpose.CASE || purpose == Purpose.SUPPLEMENT || actor.unit() == null;
	}

	/** A draft of an organisation is hidden from all but those who write for it. */
	private static boolean speaksFor(ProposalFacts facts, Actor actor) {
		boolean writesForIt = facts.collective() && actor.is("collective")
				&& (facts.state() == CaseState.DRAFT || facts.state() == CaseState.COSIGN);
		return facts.proposer().equals(actor.username()) || actor.is("clerk") || writesForIt;
	}

	private static boolean filed(ProposalFacts facts) {
		return facts.caseNo() != null;
	}

}
