package org.duban.administration;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the administrator may edit. */
@Controller
class AdminStart {

	/** The names are the pages' addresses below {@code /admin} and their texts. */
	private static final List<String> DESKS = List.of("parameters", "calendar", "sessions", "dictionaries", "letters",
			"templates", "sign-off", "accounts", "review-groups", "conveners", "bodies", "units", "processes", "reopen",
			"outbox", "reminders", "search-index");

	@GetMapping("/admin")
	String show(Model model) {
		model.addAttribute("desks", DESKS);
		return "admin/start";
	}

}
