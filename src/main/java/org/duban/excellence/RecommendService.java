package org.duban.excellence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.duban.document.CaseVisibility;
import org.duban.excellence.Recommend.Nomination;
import org.duban.proposal.Cases;
import org.duban.proposal.ProposalFacts;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.FieldError;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Options;
import org.duban.workflow.Outcome;

import org.springframework.stereotype.Component;

/** One of those asked recommends from the cases that it may see. */
@Component
class RecommendService implements CommandService<Recommend> {

	private final SelectionBook book;

	private final Recommenders recommenders;

	private final CandidateRepository candidates;

	private final RecommendationRepository recommendations;

	private final Choice choice;

	RecommendService(SelectionBook book, Recommenders recommenders, CandidateRepository candidates,
			RecommendationRepository recommendations, Choice choice) {
		this.book = book;
		this.recommenders = recommenders;
		this.candidates = candidates;
		this.recommendations = recommendations;
		this.choice = choice;
	}

	/** What there is to choose from. */
	@Component
	record Choice(Standings standings, Cases cases, CaseVisibility visibility, PlaceWords words) {

		List<Options.Choice> of(Selection selection, Actor actor) {
			List<Standing> eligible = this.standings.eligible(selection.term(), selection.session());
			Set<Long> seen = this.visibility.visible(actor, eligible.stream().map(Standing::proposalId).toList());
			return eligible.stream()
				.filter((one) -> seen.contains(one.proposalId()))
				.map((one) -> new Options.Choice(Long.toString(one.proposalId()), one.caseNo() + " " + one.title(), ""))
				.toList();
		}

		/** What is named of it and may be seen, by id. */
		Map<Long, Standing> named(List<Nomination> nominations, Actor actor) {
			Set<Long> seen = this.visibility.visible(actor,
					nominations.stream().map(Nomination::proposalId).distinct().toList());
			return this.standings.of(seen);
		}

	}

	@Override
	public Class<Recommend> command() {
		return Recommend.class;
	}

	@Override
	public Options options(OpenTask task, Actor actor) {
		Selection selection = this.book.get(task.number("selectionId"));
		Recommender recommender = this.recommenders.get(task.number("recommenderId"));
		List<Options.Choice> cases = this.choice.of(selection, actor);
		PlaceWords words = this.choice.words();
		List<Options.Choice> about = List.of(
				new Options.Choice("recommender", words.asked(recommender), words.text("excellent.about.recommender")),
				new Options.Choice("most", words.text("excellent.about.count", selection.recommendMost(), cases.size()),
						words.text("excellent.about.most")),
				new Options.Choice("until", selection.recommendUntil().toString(), words.text("field.recommendUntil")));
		return new Options(Map.of("cases", cases, "about", about), List.of());
	}

	@Override
	public Outcome act(OpenTask task, Recommend command, Actor actor) {
		Selection selection = this.book.get(task.number("selectionId"));
		Recommender recommender = this.recommenders.get(task.number("recommenderId"));
		List<Nomination> nominations = Optional.ofNullable(command.cases()).orElse(List.of());
		List<FieldError> errors = check(selection, nominations, actor);
		if (!errors.isEmpty()) {
			return new Outcome.Refused(errors);
		}
		Stamp stamp = this.book.stamp(actor);
		for (Nomination nomination : nominations) {
			this.recommendations.save(new Recommendation(candidate(selection, nomination.proposalId()), recommender,
					nomination.reason(), stamp));
		}
		recommender.answered(stamp);
		return Outcome.done();
	}

	private List<FieldError> check(Selection selection, List<Nomination> nominations, Actor actor) {
		List<FieldError> errors = new ArrayList<>();
		if (nominations.size() > selection.recommendMost()) {
			errors.add(new FieldError("cases", "too-many", List.of(selection.recommendMost(), nominations.size())));
		}
		Map<Long, Standing> named = this.choice.named(nominations, actor);
		Set<Long> seen = new HashSet<>();
		for (int i = 0; i < nominations.size(); i++) {
			long id = nominations.get(i).proposalId();
			String field = "cases[" + i + "].proposalId";
			Standing standing = named.get(id);
			if (standing == null) {
				errors.add(new FieldError(field, "unknown-code", List.of(Long.toString(id))));
			}
			else {
				standing.objection(selection.term(), selection.session())
					.ifPresent((code) -> errors.add(new FieldError(field, code, List.of())));
			}
			if (!seen.add(id)) {
				errors.add(new FieldError(field, "excellent-named-twice", List.of()));
			}
		}
		return errors;
	}

	/** Several recommend the same: it is one candidate. */
	private Candidate candidate(Selection selection, long proposalId) {
		return this.candidates.findBySelectionIdAndProposalId(selection.id(), proposalId).orElseGet(() -> {
			ProposalFacts facts = this.choice.cases().facts(proposalId);
			return this.candidates.save(new Candidate(selection.id(), proposalId, facts.collective(),
					(facts.category2() != null) ? facts.category2() : ""));
		});
	}

}
