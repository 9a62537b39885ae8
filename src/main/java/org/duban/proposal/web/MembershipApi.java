package org.duban.proposal.web;

import java.time.LocalDate;
import java.util.List;

import org.duban.proposal.Succession;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The office records that a membership has ended. */
@RestController
class MembershipApi {

	/**
	 * @param on the first day without the membership, not in the future
	 */
	record End(@Nullable LocalDate on) {

	}

	private final Succession succession;

	MembershipApi(Succession succession) {
		this.succession = succession;
	}

	@PostMapping("/api/members/{id}/end")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void end(@PathVariable("id") String username, @RequestBody End end, Actor actor) {
		if (!actor.is("clerk")) {
			throw new AccessDeniedException("The office keeps the register");
		}
		LocalDate on = end.on();
		if (on == null) {
			throw new CommandRefused(List.of(new FieldError("on", "required", List.of())));
		}
		this.succession.end(username, on);
	}

}
