package org.duban.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.duban.assignment.UnitSuggestions;
import org.duban.organisation.HandlingUnit;
import org.duban.organisation.Units;
import org.duban.proposal.CaseTexts;
import org.duban.search.CaseFacts.Fact;
import org.duban.search.Neighbours.Near;
import org.duban.search.UnitVotes.Vote;

import org.springframework.stereotype.Component;

/** Units that past cases suggest. */
@Component
class IndexedSuggestions implements UnitSuggestions {

	private final IndexKeeper keeper;

	private final Neighbours neighbours;

	private final CaseFacts facts;

	private final CaseTexts texts;

	private final Units units;

	IndexedSuggestions(IndexKeeper keeper, SearchIndex index, CaseFacts facts, CaseTexts texts, Units units) {
		this.keeper = keeper;
		this.neighbours = new Neighbours(index);
		this.facts = facts;
		this.texts = texts;
		this.units = units;
	}

	@Override
	public List<Suggested> of(long proposalId) {
		this.keeper.catchUp();
		CaseTexts.Text text = this.texts.of(proposalId);
		List<Near> nearest = this.neighbours.of(text.title(), text.situation() + "\n" + text.suggestions())
			.stream()
			.filter((one) -> one.id() != proposalId && one.likeness() >= UnitVotes.ALIKE)
			.toList();
		List<Vote> votes = UnitVotes.count(nearest, this.facts.past(nearest.stream().map(Near::id).toList()),
				this::active);
		Map<Long, Fact> shown = this.facts
			.of(votes.stream().flatMap((vote) -> vote.nearest().stream()).distinct().toList());
		return votes.stream()
			.map((vote) -> new Suggested(vote.unit(), lines(vote, shown), vote.alike(), vote.returned()))
			.toList();
	}

	private static List<String> lines(Vote vote, Map<Long, Fact> shown) {
		return shown.values()
			.stream()
			.filter((fact) -> vote.nearest().contains(fact.id()))
			.sorted(Comparator.comparing((fact) -> vote.nearest().indexOf(fact.id())))
			.map((fact) -> fact.number() + "《" + fact.title() + "》")
			.toList();
	}

	private boolean active(String unit) {
		return this.units.find(unit).filter(HandlingUnit::active).isPresent();
	}

}
