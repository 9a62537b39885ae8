package org.duban.account.web;

import org.duban.account.StandInDesk;
import org.duban.workflow.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Lending one's work while away; the form speaks the API. */
@Controller
class StandInPage {

	private final StandInDesk desk;

	StandInPage(StandInDesk desk) {
		this.desk = desk;
	}

	@GetMapping("/stand-in")
	String show(Actor actor, Model model) {
		model.addAttribute("me", actor.username());
		model.addAttribute("lines", this.desk.of(actor));
		return "account/stand-in";
	}

}
