package org.duban.filing;

import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

@Component
class AnswerLetterAct implements ActService<AnswerLetter> {

	private final Conversions conversions;

	private final ApplicationEventPublisher events;

	AnswerLetterAct(Conversions conversions, ApplicationEventPublisher events) {
		this.conversions = conversions;
		this.events = events;
	}

	@Override
	public Class<AnswerLetter> command() {
		return AnswerLetter.class;
	}

	@Override
	public Subject subject() {
		return Subject.PROPOSAL;
	}

	@Override
	public boolean allowed(long subjectId, Actor actor) {
		return actor.is("unit-" + actor.unit() + "-liaison") && this.conversions.unanswered(subjectId, actor.unit());
	}

	@Override
	public Outcome act(long subjectId, AnswerLetter command, Actor actor) {
		String unit = actor.unit();
		String answer = command.answer().strip();
		if (unit == null || !this.conversions.answer(subjectId, unit, answer, actor)) {
			return Outcome.refused("", "letter-answered");
		}
		this.events.publishEvent(new LetterAnswered(subjectId, unit, answer));
		return Outcome.done();
	}

}
