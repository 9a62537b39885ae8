package org.duban.proposal.web;

import java.net.URI;
import java.util.Locale;

import org.duban.proposal.Drafting;
import org.duban.proposal.ProposalDraft;
import org.duban.proposal.Submission;
import org.duban.workflow.Actor;
import org.duban.workflow.ErrorTexts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Writing and handing in a proposal. */
@RestController
@RequestMapping("/api/proposals")
class ProposalApi {

	private final Drafting drafting;

	private final Submission submission;

	private final ErrorTexts texts;

	ProposalApi(Drafting drafting, Submission submission, ErrorTexts texts) {
		this.drafting = drafting;
		this.submission = submission;
		this.texts = texts;
	}

	@PostMapping
	ResponseEntity<Kept> create(@RequestBody ProposalDraft draft, Actor actor, Locale locale) {
		Kept saved = Kept.of(this.drafting.create(draft, actor), this.texts, locale);
		return ResponseEntity.created(URI.create("/api/proposals/" + saved.id())).body(saved);
	}

	@PutMapping("/{id}")
	Kept update(@PathVariable long id, @RequestBody ProposalDraft draft, Actor actor, Locale locale) {
		return Kept.of(this.drafting.update(id, draft, actor), this.texts, locale);
	}

	@PostMapping("/{id}/submit")
	Kept submit(@PathVariable long id, Actor actor, Locale locale) {
		return Kept.of(this.submission.submit(id, actor), this.texts, locale);
	}

}
