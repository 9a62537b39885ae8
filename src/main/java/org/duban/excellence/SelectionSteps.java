package org.duban.excellence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;

import org.duban.calendar.WorkingDays;
import org.duban.proposal.ProposalWithdrawn;
import org.duban.workflow.Actor;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the process of a selection asks of this room. */
@Component
@Transactional
public class SelectionSteps {

	private static final LocalTime MORNING = LocalTime.of(9, 0);

	private static final String WITHDRAWN = "withdrawn";

	private final SelectionBook book;

	private final Recommenders recommenders;

	private final ScoreRepository scores;

	private final ObjectionRepository objections;

	private final Counting counting;

	SelectionSteps(SelectionBook book, Recommenders recommenders, ScoreRepository scores,
			ObjectionRepository objections, Counting counting) {
		this.book = book;
		this.recommenders = recommenders;
		this.scores = scores;
		this.objections = objections;
		this.counting = counting;
	}

	/** What counting and announcing need besides. */
	@Component
	record Counting(MeritBook merits, MissingScores missing, UnneededScores unneeded, Standings standings,
			CandidateRepository candidates, WorkingDays workingDays) {

	}

	/** How publicity went. */
	public record Publicity(boolean undecided, boolean removed) {

	}

	public List<Long> recommenders(long selectionId) {
		return this.recommenders.of(selectionId);
	}

	public List<String> recommendingGroups(long recommenderId) {
		Recommender asked = this.recommenders.get(recommenderId);
		return this.recommenders.groups(asked.kind(), asked.code());
	}

	public List<String> recommendingUsers(long recommenderId) {
		Recommender asked = this.recommenders.get(recommenderId);
		return this.recommenders.users(asked.kind(), asked.code());
	}

	/** Nobody recommends any more, because all have or because the date has passed. */
	public void collect(long selectionId) {
		this.book.get(selectionId).recommended();
		long silent = this.recommenders.of(selectionId)
			.stream()
			.filter((id) -> !this.recommenders.get(id).hasAnswered())
			.count();
		this.book.publish(new CandidatesCollected(selectionId, this.book.candidates(selectionId).size(),
				Math.toIntExact(silent)));
	}

	public List<Long> scores(long selectionId) {
		return this.scores.findBySelectionIdOrderById(selectionId).stream().filter(Score::open).map(Score::id).toList();
	}

	public String expert(long scoreId) {
		return this.scores.findById(scoreId)
			.orElseThrow(() -> new NoSuchElementException("No score " + scoreId))
			.expert();
	}

	/** The morning after a date, when what did not come is noticed. */
	public LocalDateTime afterRecommending(long selectionId) {
		return morningAfter(this.book.get(selectionId).recommendUntil());
	}

	public LocalDateTime afterScoring(long selectionId) {
		return morningAfter(this.book.get(selectionId).scoreUntil());
	}

	public LocalDateTime afterPublicity(long selectionId) {
		LocalDate until = this.book.get(selectionId).publicityUntil();
		if (until == null) {
			throw new IllegalStateException("Selection " + selectionId + " is not public");
		}
		return morningAfter(until);
	}

	private LocalDateTime morningAfter(LocalDate day) {
		return this.counting.workingDays().plus(day, 1).atTime(MORNING);
	}

	public void remindMissing(long selectionId) {
		this.counting.missing().remind(selectionId);
	}

	/** Counts experts and records together and proposes a list. */
	public void rank(long selectionId) {
		Selection selection = this.book.get(selectionId);
		List<Score> given = this.scores.findBySelectionIdOrderById(selectionId)
			.stream()
			.filter(Score::isGiven)
			.toList();
		List<Candidate> all = this.book.candidates(selectionId);
		all.forEach(Candidate::unplaced);
		List<Candidate> eligible = all.stream().filter((candidate) -> candidate.state().eligible()).toList();
		for (Candidate candidate : eligible) {
			candidate.scored(mean(given, candidate), this.counting.merits().count(candidate, selection.sheet()));
		}
		Map<Long, Standing> cases = this.counting.standings().of(eligible.stream().map(Candidate::proposalId).toList());
		List<Ranking.Entry> entries = eligible.stream()
			.map((candidate) -> candidate.entry(Objects.requireNonNull(cases.get(candidate.proposalId())).number()))
			.toList();
		for (Ranking.Place place : Ranking.of(entries, selection.quota())) {
			this.book.candidate(place.entry().id()).placed(place);
		}
		selection.ranked();
		this.book.publish(new CandidatesRanked(selectionId, entries.size()));
	}

	private static int mean(List<Score> given, Candidate candidate) {
		List<Integer> points = given.stream()
			.filter((score) -> score.candidateId() == candidate.id())
			.map(Score::points)
			.toList();
		return points.isEmpty() ? 0 : Points.mean(points.stream().mapToInt(Integer::intValue).sum(), points.size());
	}

	/** An objection without an answer holds the announcement up. */
	public Publicity closePublicity(long selectionId) {
		boolean undecided = this.objections.findBySelectionIdOrderById(selectionId).stream().anyMatch(Objection::open);
		List<Candidate> all = this.book.candidates(selectionId);
		boolean removed = all.stream()
			.anyMatch((candidate) -> candidate.is(CandidateState.REMOVED) && candidate.placeNo() != null);
		return new Publicity(undecided, removed);
	}

	public void announce(long selectionId) {
		Selection selection = this.book.get(selectionId);
		List<Candidate> chosen = this.book.candidates(selectionId)
			.stream()
			.filter((candidate) -> candidate.is(CandidateState.CHOSEN))
			.toList();
		for (Candidate candidate : chosen) {
			candidate.announced();
			this.book.said(Actor.SYSTEM, "announce-excellent", candidate.proposalId(),
					Map.of("selectionId", selectionId), new AnnounceExcellent(selectionId));
		}
		selection.announced(this.book.now());
		this.book.publish(new ExcellentAnnounced(selectionId, selection.term(), selection.session(),
				chosen.stream().map(Candidate::proposalId).toList()));
	}

	/** A case that is withdrawn is chosen no more. */
	@EventListener
	void on(ProposalWithdrawn event) {
		this.counting.candidates()
			.findByProposalId(event.proposalId())
			.stream()
			.filter((candidate) -> candidate.state().eligible())
			.forEach(this::drop);
	}

	private void drop(Candidate candidate) {
		candidate.dropped(WITHDRAWN, this.book.stamp(Actor.SYSTEM));
		this.counting.unneeded().of(candidate);
	}

}
