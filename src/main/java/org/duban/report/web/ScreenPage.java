package org.duban.report.web;

import org.duban.report.MeetingScreen;
import org.duban.workflow.Actor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page for a meeting room: nothing to press, renewed by itself. */
@Controller
class ScreenPage {

	private final MeetingScreen screen;

	ScreenPage(MeetingScreen screen) {
		this.screen = screen;
	}

	@GetMapping("/screen")
	String show(Actor actor, Model model) {
		model.addAttribute("view", this.screen.look(actor));
		return "report/screen";
	}

}
