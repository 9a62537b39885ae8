package org.duban.assignment;

import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.Outcome;
import org.springframework.stereotype.Component;

@Component
class DeclineSuggestionService implements ActService<DeclineSuggestion> {

	private final AssignmentBook book;

	private final Suggestions suggestions;

	DeclineSuggestionService(AssignmentBook book, Suggestions suggestions) {
		this.book = book;
		this.suggestions = suggestions;
	}

	@Override
	public Class<DeclineSuggestion> command() {
		return DeclineSuggestion.class;
	}

	@Override
	public Subject subject() {
		return Subject.ASSIGNMENT;
	}

	@Override
	public boolean allowed(long assignmentId, Actor actor) {
		Assignment assignment = this.book.get(assignmentId);
		return assignment.wishPending() && (actor.is("clerk") || actor.is(assignment.officeGroup()));
	}

	@Override
	public Outcome act(long assignmentId, DeclineSuggestion command, Actor actor) {
		this.suggestions.decide(this.book.get(assignmentId), WishState.DECLINED, command.reason().strip(), actor);
		return Outcome.done();
	}

}
