package org.duban.feedback.web;

import org.duban.feedback.RefilingNotes;
import org.duban.workflow.Actor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The caller's own notes on what to propose again, as a part of the pages where proposals
 * are written.
 */
@Controller
class RefilingPart {

	private final RefilingNotes notes;

	RefilingPart(RefilingNotes notes) {
		this.notes = notes;
	}

	@GetMapping("/member/refiling")
	String own(Actor actor, Model model) {
		model.addAttribute("notes", this.notes.of(actor.username()));
		return "feedback/refiling :: notes";
	}

}
