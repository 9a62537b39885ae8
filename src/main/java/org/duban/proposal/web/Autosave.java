package org.duban.proposal.web;

import java.util.Locale;

import org.duban.proposal.Drafting;
import org.duban.proposal.ProposalDraft;
import org.duban.workflow.Actor;
import org.duban.workflow.ErrorTexts;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Keeps what has been typed so far. */
@RestController
@RequestMapping("/member/drafts")
class Autosave {

	private final Drafting drafting;

	private final ErrorTexts texts;

	Autosave(Drafting drafting, ErrorTexts texts) {
		this.drafting = drafting;
		this.texts = texts;
	}

	@PostMapping
	Kept begin(@RequestBody ProposalDraft draft, Actor actor, Locale locale) {
		return Kept.of(this.drafting.saveDraft(null, draft, actor), this.texts, locale);
	}

	@PostMapping("/{id}")
	Kept keep(@PathVariable long id, @RequestBody ProposalDraft draft, Actor actor, Locale locale) {
		return Kept.of(this.drafting.saveDraft(id, draft, actor), this.texts, locale);
	}

}
