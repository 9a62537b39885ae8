package org.duban.excellence;

import java.util.List;
import java.util.Map;

import org.duban.proposal.Cases;
import org.duban.workflow.Processes;

import org.springframework.stereotype.Component;

/**
 * Scores that nobody needs any more: nobody has them to do, and their experts hear of it.
 */
@Component
class UnneededScores {

	private static final String MESSAGE = "score-withdrawn-";

	private final SelectionBook book;

	private final ScoreRepository scores;

	private final Cases cases;

	private final Processes processes;

	UnneededScores(SelectionBook book, ScoreRepository scores, Cases cases, Processes processes) {
		this.book = book;
		this.scores = scores;
		this.cases = cases;
		this.processes = processes;
	}

	/**
	 * Of one case that is out. Where it was the last that was waited for, the selection
	 * goes on.
	 */
	void of(Candidate candidate) {
		Selection selection = this.book.get(candidate.selectionId());
		List<Score> open = open(selection).stream().filter((score) -> score.candidateId() == candidate.id()).toList();
		open.forEach(Score::withdrawn);
		tell(selection, open, this.cases.number(candidate.proposalId()), "");
		open.forEach((score) -> this.processes.tell(SelectionBook.PROCESS, Long.toString(selection.id()),
				MESSAGE + score.id(), Map.of()));
	}

	/** All that are open; the caller ends the tasks. */
	void of(Selection selection, String reason) {
		List<Score> open = open(selection);
		open.forEach(Score::missed);
		tell(selection, open, "", reason);
	}

	private List<Score> open(Selection selection) {
		return this.scores.findBySelectionIdOrderById(selection.id()).stream().filter(Score::open).toList();
	}

	private void tell(Selection selection, List<Score> open, String number, String reason) {
		if (!open.isEmpty()) {
			this.book.publish(new ScoresUnneeded(selection.id(), selection.term(), selection.session(), number, reason,
					open.stream().map(Score::expert).distinct().toList()));
		}
	}

}
