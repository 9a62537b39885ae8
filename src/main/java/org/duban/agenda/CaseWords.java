package org.duban.agenda;

import java.time.LocalDate;
import java.util.Locale;

import org.duban.deadline.RunningClock;
import org.duban.proposal.Cases;
import org.duban.proposal.ProposalFacts;
import org.duban.workflow.OpenTask;
import org.duban.workflow.TextGuard;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What a date is called where anybody may read over a shoulder: number and title of the
 * case, but no title that carries a secrecy mark, and no person.
 */
@Component
class CaseWords {

	private final Cases cases;

	private final TextGuard guard;

	private final MessageSource texts;

	private final String address;

	CaseWords(Cases cases, TextGuard guard, MessageSource texts,
			@Value("${duban.address:http://localhost:8080}") String address) {
		this.cases = cases;
		this.guard = guard;
		this.texts = texts;
		this.address = address;
	}

	AgendaEntry of(RunningClock running) {
		return entry("clock-" + running.id(), running.subject().proposalId(), running.due(),
				text("clock." + running.kind()), running.basis());
	}

	AgendaEntry of(RunningClock running, String taskKey) {
		return entry("clock-" + running.id(), running.subject().proposalId(), running.due(), text("task." + taskKey),
				running.basis());
	}

	AgendaEntry of(OpenTask task, LocalDate day) {
		return entry("task-" + task.id(), task.proposalId(), day, text("task." + task.key()), "");
	}

	private AgendaEntry entry(String uid, long proposalId, LocalDate day, String what, String note) {
		ProposalFacts facts = this.cases.facts(proposalId);
		String title = this.guard.refuses(facts.title()) ? "" : " " + facts.title();
		return new AgendaEntry(uid, day, text("agenda.summary", what, facts.number() + title), note,
				this.address + "/cases/" + proposalId);
	}

	/** Calendars have no reader's language. */
	private String text(String key, Object... arguments) {
		return this.texts.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
	}

}
