package org.duban.proposal.web;

import java.net.URI;

import org.duban.proposal.Drafting;
import org.duban.proposal.ProposalDraft;
import org.duban.proposal.Submission;
import org.duban.workflow.Actor;
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

	ProposalApi(Drafting drafting, Submission submission) {
		this.drafting = drafting;
		this.submission = submission;
	}

	@PostMapping
	ResponseEntity<Drafting.Saved> create(@RequestBody ProposalDraft draft, Actor actor) {
		Drafting.Saved saved = this.drafting.create(draft, actor);
		return ResponseEntity.created(URI.create("/api/proposals/" + saved.id())).body(saved);
	}

	@PutMapping("/{id}")
	Drafting.Saved update(@PathVariable long id, @RequestBody ProposalDraft draft, Actor actor) {
		return this.drafting.update(id, draft, actor);
	}

	@PostMapping("/{id}/submit")
	Drafting.Saved submit(@PathVariable long id, Actor actor) {
		return this.submission.submit(id, actor);
	}

}
