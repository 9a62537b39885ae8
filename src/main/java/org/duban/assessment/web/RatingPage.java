package org.duban.assessment.web;

import org.duban.assessment.RatingDesk;
import org.duban.assessment.RatingFigures;
import org.duban.assessment.RatingItem;
import org.duban.assessment.RatingSide;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 双向评价: what came of it, and the replies that the reader may rate. */
@Controller
class RatingPage {

	private final RatingDesk desk;

	private final RatingFigures figures;

	RatingPage(RatingDesk desk, RatingFigures figures) {
		this.desk = desk;
		this.figures = figures;
	}

	@GetMapping("/assessment/ratings")
	String show(@RequestParam(required = false) @Nullable String year, Actor actor, Model model) {
		String typed = (year != null) ? year.strip() : String.valueOf(this.figures.thisYear());
		boolean wrong = !typed.matches("[12]\\d{3}");
		int asked = wrong ? this.figures.thisYear() : Integer.parseInt(typed);
		model.addAttribute("typed", typed);
		model.addAttribute("wrong", wrong);
		model.addAttribute("view", this.figures.of(asked, actor));
		model.addAttribute("cases", this.desk.own(asked, actor));
		model.addAttribute("unit", actor.unit());
		model.addAttribute("proposes", actor.unit() == null && RatingDesk.proposes(actor));
		model.addAttribute("items", RatingItem.of(RatingSide.UNIT));
		model.addAttribute("unitItems", RatingItem.of(RatingSide.PROPOSER));
		return "assessment/ratings";
	}

}
