package org.duban.report.web;

import org.duban.report.StepTimes;
import org.duban.workflow.Actor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How long each step takes. */
@Controller
class StepsPage {

	private final StepTimes times;

	StepsPage(StepTimes times) {
		this.times = times;
	}

	@GetMapping("/supervision/steps")
	String show(Actor actor, Model model) {
		model.addAttribute("steps", this.times.of(actor));
		return "report/steps";
	}

}
