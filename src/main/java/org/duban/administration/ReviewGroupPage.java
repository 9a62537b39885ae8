package org.duban.administration;

import java.util.List;
import java.util.Map;

import org.duban.filing.ReviewGroups.ReviewGroup;
import org.duban.workflow.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** The review groups; the form speaks the API. */
@Controller
class ReviewGroupPage {

	private final ReviewGroupDesk desk;

	ReviewGroupPage(ReviewGroupDesk desk) {
		this.desk = desk;
	}

	@GetMapping("/admin/review-groups")
	String show(Model model) {
		model.addAttribute("groups", this.desk.all());
		model.addAttribute("categories", this.desk.categories());
		model.addAttribute("uncovered", this.desk.uncovered());
		model.addAttribute("history", this.desk.history());
		return "admin/review-groups";
	}

	/** For programs, and for the page. */
	@RestController
	@RequestMapping("/api/admin/review-groups")
	static class Api {

		private final ReviewGroupDesk desk;

		private final DeskForm form;

		Api(ReviewGroupDesk desk, DeskForm form) {
			this.desk = desk;
			this.form = form;
		}

		@GetMapping
		List<ReviewGroup> all() {
			return this.desk.all();
		}

		@PostMapping
		List<ReviewGroup> put(@RequestBody Map<String, Object> body, Actor actor) {
			this.desk.put(this.form.body(body, SetReviewGroup.class), actor);
			return this.desk.all();
		}

	}

}
