package org.duban.excellence;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.duban.workflow.Actor;
import org.duban.workflow.PersonalTasks;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Scores that do not come: their experts are reminded, or another expert is asked. */
@Component
@Transactional
public class MissingScores {

	private final SelectionBook book;

	private final ScoreRepository scores;

	private final ScoringDesk.Judges judges;

	private final PersonalTasks tasks;

	MissingScores(SelectionBook book, ScoreRepository scores, ScoringDesk.Judges judges, PersonalTasks tasks) {
		this.book = book;
		this.scores = scores;
		this.judges = judges;
		this.tasks = tasks;
	}

	/** The date has passed, or the office asks. */
	void remind(long selectionId) {
		Selection selection = this.book.get(selectionId);
		List<Score> open = open(selectionId);
		if (!open.isEmpty()) {
			this.book.publish(new ScoresMissing(selectionId, selection.scoreUntil(), open.size(),
					open.stream().map(Score::expert).distinct().toList()));
		}
	}

	public void remind(long selectionId, RemindExperts command, Actor actor) {
		SelectionBook.requireOffice(actor);
		SelectionBook.require(this.book.get(selectionId), SelectionState.SCORING);
		remind(selectionId);
		this.book.said(actor, "remind-experts", Map.of("selectionId", selectionId), command);
	}

	private List<Score> open(long selectionId) {
		return this.scores.findBySelectionIdOrderById(selectionId).stream().filter(Score::open).toList();
	}

	/** The same task goes on in another expert's hands. */
	public void passOn(long scoreId, PassScoreOn command, Actor actor) {
		SelectionBook.requireOffice(actor);
		Score score = this.scores.findById(scoreId)
			.orElseThrow(() -> new NoSuchElementException("No score " + scoreId));
		Selection selection = this.book.get(score.selectionId());
		SelectionBook.require(selection, SelectionState.SCORING);
		if (!score.open()) {
			throw SelectionBook.refused("", "excellent-score-given");
		}
		String expert = command.expert();
		if (!this.judges.means().expert(expert)) {
			throw SelectionBook.refused("expert", "unknown-code", expert);
		}
		if (this.scores.existsByCandidateIdAndExpert(score.candidateId(), expert)) {
			throw SelectionBook.refused("expert", "excellent-scores-already");
		}
		Candidate candidate = this.book.candidate(score.candidateId());
		if (this.judges.conflicts().bars(candidate.proposalId(), expert)) {
			throw SelectionBook.refused("expert", "excellent-conflict");
		}
		String from = score.expert();
		score.passedOn(command, this.book.stamp(actor));
		selection.passedOnTo(expert);
		this.tasks.offered(from, "score-proposal")
			.stream()
			.filter((task) -> task.number("scoreId") == scoreId)
			.forEach((task) -> this.tasks.pass(task.id(), from, expert));
		this.book.said(actor, "pass-score-on",
				Map.of("selectionId", selection.id(), "candidateId", candidate.id(), "scoreId", scoreId), command);
		this.book.publish(new ScoresAsked(selection.id(), 1, selection.scoreUntil(), List.of(expert)));
	}

}
