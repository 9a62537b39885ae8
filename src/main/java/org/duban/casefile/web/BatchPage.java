package org.duban.casefile.web;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.duban.casefile.BatchSheet;
import org.duban.workflow.Actor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Many tasks of one kind on one page: the committee's meeting, the bulk distribution of
 * what was filed, the check before the archive.
 */
@Controller
class BatchPage {

	/** Which tasks are worked off in bulk, and by whom. */
	private static final Map<String, List<String>> KEYS = Map.of("decide-filing", List.of("committee-chair"),
			"propose-units", List.of("clerk"), "approve-assignment", List.of("clerk", "party-office", "gov-office"),
			"archive-check", List.of("clerk"));

	private final BatchSheet sheet;

	BatchPage(BatchSheet sheet) {
		this.sheet = sheet;
	}

	/** 提案委员会会议: every case that waits for the chair's decision. */
	@GetMapping("/review/meeting")
	String meeting(Actor actor, Model model) {
		return page("decide-filing", actor, model);
	}

	@GetMapping("/batch/{key}")
	String batch(@PathVariable String key, Actor actor, Model model) {
		return page(key, actor, model);
	}

	private String page(String key, Actor actor, Model model) {
		List<String> groups = KEYS.get(key);
		if (groups == null) {
			throw new NoSuchElementException("No batch of " + key);
		}
		if (groups.stream().noneMatch(actor::is)) {
			throw new AccessDeniedException("Not your tasks");
		}
		model.addAttribute("key", key);
		model.addAttribute("rows", this.sheet.rows(actor, key));
		model.addAttribute("choices", this.sheet.choices(key));
		return "casefile/batch";
	}

}
