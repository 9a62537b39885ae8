package org.duban.workflow.web;

import org.apache.commons.lang3.StringUtils;
import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.Acts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Acts without a task: invite, withdraw, ask-extension, urge ... */
@RestController
@RequestMapping("/api")
class ActEndpoints {

	private final Acts acts;

	ActEndpoints(Acts acts) {
		this.acts = acts;
	}

	@PostMapping("/proposals/{id}/acts/{act}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void onProposal(@PathVariable long id, @PathVariable String act,
			@RequestBody(required = false) @Nullable String body, Actor actor) {
		this.acts.carryOut(ActService.Subject.PROPOSAL, id, act, StringUtils.defaultString(body), actor);
	}

	@PostMapping("/assignments/{id}/acts/{act}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void onAssignment(@PathVariable long id, @PathVariable String act,
			@RequestBody(required = false) @Nullable String body, Actor actor) {
		this.acts.carryOut(ActService.Subject.ASSIGNMENT, id, act, StringUtils.defaultString(body), actor);
	}

	/** On what belongs to no case. */
	@PostMapping("/party-items/{id}/acts/{act}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void onMatter(@PathVariable long id, @PathVariable String act, @RequestBody(required = false) @Nullable String body,
			Actor actor) {
		this.acts.carryOut(ActService.Subject.MATTER, id, act, StringUtils.defaultString(body), actor);
	}

}
