package org.duban.excellence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.duban.account.Accounts;
import org.duban.parameter.Parameters;
import org.duban.proposal.Cases;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
import org.duban.workflow.Processes;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office looks the candidates through and sends them to the experts. */
@Component
@Transactional
public class ScoringDesk {

	static final String LEAST = "excellent.experts.least";

	private static final String LAPSED = "lapsed";

	private final SelectionBook book;

	private final ScoreRepository scores;

	private final MeritBook merits;

	private final UnneededScores unneeded;

	private final Judges judges;

	private final Processes processes;

	ScoringDesk(SelectionBook book, Marks marks, Judges judges, Processes processes) {
		this.book = book;
		this.scores = marks.scores();
		this.merits = marks.merits();
		this.unneeded = marks.unneeded();
		this.judges = judges;
		this.processes = processes;
	}

	/** What is scored and counted. */
	@Component
	record Marks(ScoreRepository scores, MeritBook merits, UnneededScores unneeded) {

	}

	/** Who judges what. */
	@Component
	record Judges(SelectionDesk.Means means, Conflicts conflicts, Cases cases, Parameters parameters) {

		/** Who of the experts may score which candidate, by the candidate. */
		Map<Candidate, List<String>> free(List<Candidate> candidates, Set<String> experts) {
			Map<String, String> units = new HashMap<>();
			experts.forEach((username) -> this.means.accounts()
				.find(username)
				.map(Accounts.Person::unit)
				.ifPresent((unit) -> units.put(username, unit)));
			Map<Candidate, List<String>> free = new LinkedHashMap<>();
			for (Candidate candidate : candidates) {
				Conflict conflict = this.conflicts.of(candidate.proposalId());
				free.put(candidate, experts.stream().filter((one) -> !conflict.bars(one, units.get(one))).toList());
			}
			return free;
		}

	}

	/** Copied, or with false data: out, before anybody has decided. */
	public void veto(long candidateId, VetoCandidate command, Actor actor) {
		SelectionBook.requireOffice(actor);
		Candidate candidate = this.book.candidate(candidateId);
		SelectionBook.require(this.book.get(candidate.selectionId()), SelectionState.RECOMMENDING,
				SelectionState.SIFTING, SelectionState.SCORING, SelectionState.DECIDING);
		if (!candidate.state().eligible()) {
			throw SelectionBook.refused("", "excellent-not-now");
		}
		candidate.vetoed(command, this.book.stamp(actor));
		this.book.said(actor, "veto-candidate",
				Map.of("selectionId", candidate.selectionId(), "candidateId", candidateId), command);
		this.unneeded.of(candidate);
	}

	public void open(long id, OpenScoring command, Actor actor) {
		SelectionBook.requireOffice(actor);
		Selection selection = this.book.get(id);
		SelectionBook.require(selection, SelectionState.SIFTING);
		List<Candidate> candidates = sifted(selection, actor);
		Set<String> experts = new TreeSet<>(selection.experts());
		experts.addAll((command.moreExperts() != null) ? command.moreExperts() : List.of());
		LocalDate until = (command.scoreUntil() != null) ? command.scoreUntil() : selection.scoreUntil();
		Map<Candidate, List<String>> free = this.judges.free(candidates, experts);
		List<FieldError> errors = check(free, experts, until);
		if (!errors.isEmpty()) {
			throw new CommandRefused(errors);
		}
		free.forEach((candidate, judges) -> {
			candidate.scored(0, this.merits.count(candidate, selection.sheet()));
			judges.forEach((expert) -> this.scores.save(new Score(candidate, expert)));
		});
		selection.scoringOpened(until, experts, this.book.now());
		this.book.said(actor, "open-scoring", Map.of("selectionId", id), command);
		this.book.publish(new ScoresAsked(id, candidates.size(), until, List.copyOf(experts)));
		this.processes.tell(SelectionBook.PROCESS, Long.toString(id), "scoring-opened", Map.of());
	}

	/** Those that still may be chosen; what was withdrawn meanwhile drops out. */
	private List<Candidate> sifted(Selection selection, Actor actor) {
		List<Candidate> remaining = new ArrayList<>();
		Map<Long, Standing> standings = this.judges.means()
			.standings()
			.of(this.book.candidates(selection.id()).stream().map(Candidate::proposalId).toList());
		for (Candidate candidate : this.book.candidates(selection.id())) {
			if (candidate.is(CandidateState.CANDIDATE)) {
				Standing standing = standings.get(candidate.proposalId());
				if (standing != null && standing.objection(selection.term(), selection.session()).isEmpty()) {
					remaining.add(candidate);
				}
				else {
					candidate.dropped(LAPSED, this.book.stamp(actor));
				}
			}
		}
		return remaining;
	}

	private List<FieldError> check(Map<Candidate, List<String>> free, Set<String> experts, LocalDate until) {
		List<FieldError> errors = new ArrayList<>();
		if (free.isEmpty()) {
			errors.add(new FieldError("", "excellent-no-candidates", List.of()));
		}
		if (!until.isAfter(this.book.today())) {
			errors.add(new FieldError("scoreUntil", "in-past", List.of()));
		}
		experts.stream()
			.filter((username) -> !this.judges.means().expert(username))
			.forEach((username) -> errors.add(new FieldError("moreExperts", "unknown-code", List.of(username))));
		int least = least();
		free.keySet()
			.stream()
			.filter((candidate) -> free.getOrDefault(candidate, List.of()).size() < least)
			.map((candidate) -> this.judges.cases().number(candidate.proposalId()))
			.reduce((one, other) -> one + "、" + other)
			.ifPresent((numbers) -> errors
				.add(new FieldError("moreExperts", "excellent-few-free-experts", List.of(least, numbers))));
		return errors;
	}

	private int least() {
		return this.judges.parameters().number(LEAST, this.book.today());
	}

	/** Nobody waits any longer, if each candidate has been scored often enough. */
	public void close(long id, CloseScoring command, Actor actor) {
		SelectionBook.requireOffice(actor);
		Selection selection = this.book.get(id);
		SelectionBook.require(selection, SelectionState.SCORING);
		if (!this.book.today().isAfter(selection.scoreUntil())) {
			throw SelectionBook.refused("", "excellent-scoring-runs", selection.scoreUntil());
		}
		List<Score> all = this.scores.findBySelectionIdOrderById(id);
		int least = least();
		String few = this.book.candidates(id)
			.stream()
			.filter((candidate) -> candidate.is(CandidateState.CANDIDATE) && given(all, candidate) < least)
			.map((candidate) -> this.judges.cases().number(candidate.proposalId()))
			.reduce((one, other) -> one + "、" + other)
			.orElse("");
		if (!few.isEmpty()) {
			throw SelectionBook.refused("", "excellent-few-scores", least, few);
		}
		this.unneeded.of(selection, "");
		this.book.said(actor, "close-scoring", Map.of("selectionId", id), command);
		this.processes.tell(SelectionBook.PROCESS, Long.toString(id), "scoring-closed", Map.of());
	}

	private static long given(List<Score> scores, Candidate candidate) {
		return scores.stream().filter((score) -> score.candidateId() == candidate.id() && score.isGiven()).count();
	}

}
