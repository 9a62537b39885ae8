package org.duban.proposal.web;

import org.duban.proposal.Drafting;
import org.duban.proposal.ProposalDraft;
import org.duban.workflow.Actor;
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

	Autosave(Drafting drafting) {
		this.drafting = drafting;
	}

	@PostMapping
	Drafting.Saved begin(@RequestBody ProposalDraft draft, Actor actor) {
		return this.drafting.saveDraft(null, draft, actor);
	}

	@PostMapping("/{id}")
	Drafting.Saved keep(@PathVariable long id, @RequestBody ProposalDraft draft, Actor actor) {
		return this.drafting.saveDraft(id, draft, actor);
	}

}
