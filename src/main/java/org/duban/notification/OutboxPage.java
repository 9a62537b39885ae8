package org.duban.notification;

import org.duban.workflow.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * What waits to leave the house; for the system administrator, who reads no mail's text.
 */
@Controller
class OutboxPage {

	private static final int SHOWN = 200;

	private final Outbox outbox;

	OutboxPage(Outbox outbox) {
		this.outbox = outbox;
	}

	@GetMapping("/admin/outbox")
	String show(Actor actor, Model model) {
		requireAdministrator(actor);
		model.addAttribute("rows", this.outbox.newest(SHOWN));
		return "notification/outbox";
	}

	@PostMapping("/admin/outbox/{id}/retry")
	String retry(Actor actor, @PathVariable long id) {
		requireAdministrator(actor);
		this.outbox.revive(id);
		return "redirect:/admin/outbox";
	}

	private static void requireAdministrator(Actor actor) {
		if (!actor.is("sysadmin")) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
	}

}
