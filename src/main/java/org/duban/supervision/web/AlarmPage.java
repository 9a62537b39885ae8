package org.duban.supervision.web;

import java.util.NoSuchElementException;

import org.duban.supervision.AlarmDesk;
import org.duban.workflow.Actor;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reminders that are missing, for the system administrator. */
@Controller
@RequestMapping("/admin/reminders")
class AlarmPage {

	private final AlarmDesk desk;

	AlarmPage(AlarmDesk desk) {
		this.desk = desk;
	}

	@GetMapping
	String show(Actor actor, Model model) {
		requireAdministrator(actor);
		model.addAttribute("rows", this.desk.rows());
		model.addAttribute("lastCheck", this.desk.lastCheck());
		return "supervision/alarms";
	}

	@PostMapping("/check")
	String check(Actor actor, RedirectAttributes said) {
		requireAdministrator(actor);
		said.addFlashAttribute("found", this.desk.checkNow());
		return "redirect:/admin/reminders";
	}

	@PostMapping("/{id}/repair")
	String repair(@PathVariable long id, Actor actor) {
		requireAdministrator(actor);
		try {
			this.desk.repair(id, actor);
		}
		catch (NoSuchElementException ex) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No such alarm", ex);
		}
		return "redirect:/admin/reminders";
	}

	private static void requireAdministrator(Actor actor) {
		if (!actor.is("sysadmin")) {
			throw new AccessDeniedException("The system administrator's page");
		}
	}

}
