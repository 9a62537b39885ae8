package org.duban.agenda;

import java.time.LocalDate;
import java.util.Locale;

import org.duban.deadline.RunningClock;
import org.duban.proposal.Cases;
import org.duban.proposal.ProposalFacts;
import org.duban.workflow.LooseMatters;
import org.duban.workflow.LooseMatters.LooseMatter;
import org.duban.workflow.OpenTask;
import org.duban.workflow.TextGuard;
import org.jspecify.annotations.Nullable;

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

	private final LooseMatters matters;

	private final TextGuard guard;

	private final MessageSource texts;

	private final String address;

	CaseWords(Cases cases, LooseMatters matters, TextGuard guard, MessageSource texts,
			@Value("${duban.address:http://localhost:8080}") String address) {
		this.cases = cases;
		this.matters = matters;
		this.guard = guard;
		this.texts = texts;
		this.address = address;
	}

	AgendaEntry of(RunningClock running) {
		return entry("clock-" + running.id(), about(running.subject().caseId(), running.subject().id()), running.due(),
				text("clock." + running.kind()), running.basis());
	}

	AgendaEntry of(RunningClock running, String taskKey) {
		return entry("clock-" + running.id(), about(running.subject().caseId(), running.subject().id()), running.due(),
				text("task." + taskKey), running.basis());
	}

	AgendaEntry of(OpenTask task, LocalDate day) {
		return entry("task-" + task.id(), about(task), day, text("task." + task.key()), "");
	}

	private record About(String number, String title, String path) {
	}

	private About about(OpenTask task) {
		return this.matters.of(task, Locale.SIMPLIFIED_CHINESE)
			.map((matter) -> new About(matter.number(), matter.title(), matter.path()))
			.orElseGet(() -> about(task.proposalId(), 0L));
	}

	private About about(@Nullable Long proposalId, long matterId) {
		if (proposalId == null) {
			LooseMatter matter = this.matters.get(matterId);
			return new About(matter.number(), matter.title(), matter.path());
		}
		ProposalFacts facts = this.cases.facts(proposalId);
		return new About(facts.number(), facts.title(), "/cases/" + proposalId);
	}

	private AgendaEntry entry(String uid, About about, LocalDate day, String what, String note) {
		String title = this.guard.refuses(about.title()) ? "" : " " + about.title();
		return new AgendaEntry(uid, day, text("agenda.summary", what, about.number() + title), note,
				this.address + about.path());
	}

	/** Calendars have no reader's language. */
	private String text(String key, Object... arguments) {
		return this.texts.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
	}

}
