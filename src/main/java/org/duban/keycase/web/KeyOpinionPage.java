package org.duban.keycase.web;

import org.duban.keycase.KeyOpinionSheets;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The office sends the list of candidates round; those asked answer. */
@Controller
class KeyOpinionPage {

	private final KeyOpinionSheets sheets;

	KeyOpinionPage(KeyOpinionSheets sheets) {
		this.sheets = sheets;
	}

	@GetMapping("/key-askings")
	String askings(Actor actor, Model model) {
		model.addAttribute("rounds", this.sheets.rounds(actor));
		model.addAttribute("candidates", this.sheets.unasked(actor));
		model.addAttribute("asked", this.sheets.asked(actor));
		model.addAttribute("days", this.sheets.days());
		model.addAttribute("before", this.sheets.remindedBefore());
		return "keycase/askings";
	}

	@GetMapping("/key-opinions")
	String opinions(@RequestParam(required = false) @Nullable Long done, Actor actor, Model model) {
		model.addAttribute("sheets", this.sheets.of(actor));
		model.addAttribute("done", done);
		return "keycase/opinions";
	}

}
