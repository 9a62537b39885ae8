package org.duban.casefile.web;

import java.util.List;

import org.duban.casefile.BatchSheet;
import org.duban.workflow.Actor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Many tasks of one kind on one page: the committee's meeting, the bulk distribution of
 * what was filed, the check before the archive.
 */
@Controller
class BatchPage {

	private final BatchSheet sheet;

	BatchPage(BatchSheet sheet) {
		this.sheet = sheet;
	}

	/** 提案委员会会议: every case that waits for the chair's decision. */
	@GetMapping("/review/meeting")
	String meeting(Actor actor, Model model) {
		return page("decide-filing", List.of("committee-chair"), actor, model);
	}

	@GetMapping("/batch/propose-units")
	String distribute(Actor actor, Model model) {
		return page("propose-units", List.of("clerk"), actor, model);
	}

	@GetMapping("/batch/approve-assignment")
	String approve(Actor actor, Model model) {
		return page("approve-assignment", List.of("clerk", "party-office", "gov-office"), actor, model);
	}

	@GetMapping("/batch/archive-check")
	String archive(Actor actor, Model model) {
		return page("archive-check", List.of("clerk"), actor, model);
	}

	private String page(String key, List<String> groups, Actor actor, Model model) {
		if (groups.stream().noneMatch(actor::is)) {
			throw new AccessDeniedException("Not your tasks");
		}
		model.addAttribute("key", key);
		model.addAttribute("rows", this.sheet.rows(actor, key));
		model.addAttribute("choices", this.sheet.choices(key));
		return "casefile/batch";
	}

}
