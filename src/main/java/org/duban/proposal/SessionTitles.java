package org.duban.proposal;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.duban.member.Session;
import org.duban.member.Sessions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks through all that was handed in for the current session. */
@Component
@Transactional(readOnly = true)
class SessionTitles implements SimilarTitles {

	private static final double ALIKE = 0.3;

	private static final Set<CaseState> NOT_SHOWN = EnumSet.of(CaseState.DRAFT, CaseState.COSIGN, CaseState.RETURNED,
			CaseState.WITHDRAWN);

	private final Proposals proposals;

	private final Cases cases;

	private final Sessions sessions;

	SessionTitles(Proposals proposals, Cases cases, Sessions sessions) {
		this.proposals = proposals;
		this.cases = cases;
		this.sessions = sessions;
	}

	@Override
	public List<ProposalFacts> like(long proposalId) {
		String title = this.proposals.get(proposalId).wording().title();
		return like(title).stream().filter((facts) -> facts.id() != proposalId).toList();
	}

	@Override
	public List<ProposalFacts> like(String title) {
		Session session = this.sessions.current();
		record Candidate(long id, double likeness) {

		}
		return this.proposals.findBySittingTermNoAndSittingSessionNo(session.term(), session.no())
			.stream()
			.filter((proposal) -> !NOT_SHOWN.contains(proposal.state()))
			.map((proposal) -> new Candidate(proposal.id(), TitleLikeness.of(title, proposal.wording().title())))
			.filter((candidate) -> candidate.likeness() >= ALIKE)
			.sorted(Comparator.comparingDouble(Candidate::likeness).reversed())
			.limit(11)
			.map((candidate) -> this.cases.facts(candidate.id()))
			.toList();
	}

}
