package org.duban.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.duban.member.Session;
import org.duban.member.Sessions;
import org.duban.proposal.CaseState;
import org.duban.proposal.CaseTexts;
import org.duban.proposal.SimilarCases;
import org.duban.search.CaseFacts.Fact;
import org.duban.search.Neighbours.Near;

import org.springframework.stereotype.Component;

/** Proposals that look alike, found by the index, with what the tables say of them. */
@Component
class IndexedSimilarity implements SimilarCases {

	private static final int MOST = 10;

	private static final Set<CaseState> NOT_SHOWN = EnumSet.of(CaseState.DRAFT, CaseState.COSIGN, CaseState.RETURNED,
			CaseState.WITHDRAWN);

	private final IndexKeeper keeper;

	private final Neighbours neighbours;

	private final CaseFacts facts;

	private final CaseTexts texts;

	private final Sessions sessions;

	IndexedSimilarity(IndexKeeper keeper, SearchIndex index, CaseFacts facts, CaseTexts texts, Sessions sessions) {
		this.keeper = keeper;
		this.neighbours = new Neighbours(index);
		this.facts = facts;
		this.texts = texts;
		this.sessions = sessions;
	}

	@Override
	public List<Similar> like(long proposalId) {
		CaseTexts.Text text = this.texts.of(proposalId);
		Fact own = this.facts.of(List.of(proposalId)).get(proposalId);
		if (own == null) {
			return List.of();
		}
		return like(text.title(), text.situation() + "\n" + text.suggestions(), own);
	}

	@Override
	public List<Similar> like(String title, String text) {
		Session now = this.sessions.current();
		Fact writing = new Fact(0, "", title, "%02d-%02d".formatted(now.term(), now.no()), CaseState.DRAFT, "",
				Set.of(), Set.of(), null);
		return like(title, text, writing);
	}

	private List<Similar> like(String title, String text, Fact own) {
		this.keeper.catchUp();
		Map<Long, Fact> near = this.facts.of(this.neighbours.of(title, text)
			.stream()
			.filter((one) -> one.likeness() >= Likeness.WORTH_A_LOOK && one.id() != own.id())
			.map(Near::id)
			.toList());
		return near.values()
			.stream()
			.filter((one) -> !NOT_SHOWN.contains(one.state()) && one.session().compareTo(own.session()) <= 0)
			.limit(MOST)
			.map((one) -> new Similar(one.id(), one.number(), one.title(), one.session(), one.state(),
					!one.session().equals(own.session()), one.proposer().equals(own.proposer()),
					String.join("、", one.classes()), one.promise()))
			.toList();
	}

}
