package org.duban.excellence;

import java.util.Locale;

import org.duban.proposal.Cases;
import org.duban.proposal.ProposalFacts;
import org.duban.workflow.LooseMatters.LooseMatter;
import org.duban.workflow.LooseRoom;
import org.duban.workflow.OpenTask;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A selection's tasks are about a session; an expert's about a case that names nobody.
 */
@Component
@Transactional(readOnly = true)
class SelectionMatters implements LooseRoom {

	private static final String TASK = "/camunda/app/tasklist/?task=";

	private final SelectionBook book;

	private final ScoreRepository scores;

	private final Cases cases;

	private final Conflicts conflicts;

	private final MessageSource messages;

	SelectionMatters(SelectionBook book, ScoreRepository scores, Cases cases, Conflicts conflicts,
			MessageSource messages) {
		this.book = book;
		this.scores = scores;
		this.cases = cases;
		this.conflicts = conflicts;
		this.messages = messages;
	}

	@Override
	public String variable() {
		return "selectionId";
	}

	@Override
	public LooseMatter get(long id) {
		return matter(this.book.get(id), Locale.SIMPLIFIED_CHINESE, "/excellence/" + id);
	}

	/**
	 * Those asked and the experts may not open the selection: they are led to the task.
	 */
	@Override
	public LooseMatter of(OpenTask task, Locale locale) {
		if (task.variables().get("scoreId") instanceof Number score) {
			return this.scores.findById(score.longValue())
				.map((found) -> blinded(found, TASK + task.id()))
				.orElseThrow(() -> new IllegalStateException("No score " + score));
		}
		String path = task.key().equals("recommend") ? "/excellence/tasks/" : TASK;
		return matter(this.book.get(task.number(variable())), locale, path + task.id());
	}

	private LooseMatter matter(Selection selection, Locale locale, String path) {
		return new LooseMatter(selection.id(), "%d-%02d".formatted(selection.term(), selection.session()),
				this.messages.getMessage("excellent.matter", null, locale), "", "", path);
	}

	private LooseMatter blinded(Score score, String path) {
		long about = this.book.candidate(score.candidateId()).proposalId();
		ProposalFacts facts = this.cases.facts(about);
		return new LooseMatter(score.selectionId(), facts.number(),
				Blinding.hide(facts.title(), this.conflicts.names(about)), "", "", path);
	}

}
