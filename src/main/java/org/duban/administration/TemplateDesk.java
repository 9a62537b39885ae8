package org.duban.administration;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.duban.document.Letters.Kind;
import org.duban.document.PaperTemplates;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandAccepted;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The papers' Word templates as the administrator keeps them. */
@Component
@Transactional
class TemplateDesk {

	private final PaperTemplates templates;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	TemplateDesk(PaperTemplates templates, ApplicationEventPublisher events, Clock clock) {
		this.templates = templates;
		this.events = events;
		this.clock = clock;
	}

	PaperTemplates.Version now(Kind kind) {
		return this.templates.inForce(kind, LocalDate.now(this.clock));
	}

	List<String> required() {
		return this.templates.required();
	}

	List<String> optional() {
		return this.templates.optional();
	}

	List<PaperTemplates.Version> history(Kind kind) {
		return this.templates.history(kind);
	}

	void copy(Kind kind, long version, OutputStream out) throws IOException {
		this.templates.copy(kind, version, out);
	}

	/** What is wrong with a file; nothing is with none. */
	List<FieldError> refusals(String name, byte[] content) {
		return name.isEmpty() ? List.of() : this.templates.refusals(name, content);
	}

	/** Puts a file in, or the shipped one back where there is none. */
	void put(Kind kind, SetPaperTemplate command, byte[] content, Actor actor) {
		String name = (command.file() != null) ? command.file() : "";
		List<FieldError> errors = new ArrayList<>(refusals(name, content));
		if (command.validFrom().isBefore(LocalDate.now(this.clock))) {
			errors.add(new FieldError("validFrom", "parameter-past", List.of()));
		}
		if (!errors.isEmpty()) {
			throw new CommandRefused(errors);
		}
		this.templates.put(kind, new PaperTemplates.Version(0, name, content.length, command.validFrom(),
				command.basis(), actor.username(), LocalDateTime.now(this.clock)), content);
		this.events.publishEvent(new CommandAccepted(actor, "set-paper-template", null, Map.of(), command));
	}

}
