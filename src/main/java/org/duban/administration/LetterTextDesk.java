package org.duban.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.duban.document.LetterTexts;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandAccepted;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The letters' wording as the administrator keeps it. */
@Component
@Transactional
class LetterTextDesk {

	private final LetterTexts texts;

	private final LetterTextRules rules;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	LetterTextDesk(LetterTexts texts, LetterTextRules rules, ApplicationEventPublisher events, Clock clock) {
		this.texts = texts;
		this.rules = rules;
		this.events = events;
		this.clock = clock;
	}

	List<String> wordings() {
		return this.texts.wordings();
	}

	LetterTexts.Wording now(String wording) {
		return this.texts.inForce(known(wording), LocalDate.now(this.clock));
	}

	List<LetterTexts.Wording> history(String wording) {
		return this.texts.history(known(wording));
	}

	void put(SetLetterText command, Actor actor) {
		known(command.wording());
		List<FieldError> errors = this.rules.check(command);
		if (!errors.isEmpty()) {
			throw new CommandRefused(errors);
		}
		this.texts.put(command.wording(), new LetterTexts.Wording(command.title(), command.body().replace("\r", ""),
				command.validFrom(), command.basis(), actor.username(), LocalDateTime.now(this.clock)));
		this.events.publishEvent(new CommandAccepted(actor, "set-letter-text", null, Map.of(), command));
	}

	private String known(String wording) {
		if (!this.texts.wordings().contains(wording)) {
			throw new NoSuchElementException("No letter " + wording);
		}
		return wording;
	}

}
