package org.duban.agenda.web;

import org.duban.agenda.FeedKeys;
import org.duban.workflow.Actor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 日历订阅: makes and revokes the address of the own calendar. */
@Controller
@RequestMapping("/me/calendar")
class MyCalendar {

	private static final String PAGE = "redirect:/me/calendar";

	private final FeedKeys keys;

	private final String address;

	MyCalendar(FeedKeys keys, @Value("${duban.address:http://localhost:8080}") String address) {
		this.keys = keys;
		this.address = address;
	}

	@GetMapping
	String show(Actor actor, Model model) {
		model.addAttribute("key", this.keys.of(actor.username()).orElse(null));
		return "agenda/calendar";
	}

	/** Shown on the next page only; nobody can look it up later. */
	@PostMapping("/renew")
	String renew(Actor actor, RedirectAttributes next) {
		next.addFlashAttribute("address", this.address + "/calendar/" + this.keys.renew(actor.username()) + ".ics");
		return PAGE;
	}

	@PostMapping("/revoke")
	String revoke(Actor actor, RedirectAttributes next) {
		this.keys.revoke(actor.username());
		next.addFlashAttribute("revoked", true);
		return PAGE;
	}

}
