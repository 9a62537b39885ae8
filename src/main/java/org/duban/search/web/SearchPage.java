package org.duban.search.web;

import java.util.Map;

import org.duban.organisation.Dictionaries;
import org.duban.organisation.Units;
import org.duban.proposal.CaseState;
import org.duban.search.CaseSearch;
import org.duban.workflow.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** 全文检索: to people as a page, to programs as JSON. */
@Controller
class SearchPage {

	private static final int PAGE = 20;

	private static final int LARGEST_PAGE = 100;

	private static final int LONGEST = 200;

	private final CaseSearch search;

	private final Dictionaries dictionaries;

	private final Units units;

	SearchPage(CaseSearch search, Dictionaries dictionaries, Units units) {
		this.search = search;
		this.dictionaries = dictionaries;
		this.units = units;
	}

	@GetMapping("/search")
	String show(@RequestParam Map<String, String> typed, Actor actor, Model model) {
		CaseSearch.Asked asked = asked(typed);
		model.addAttribute("asked", asked);
		if (!asked.q().isBlank()) {
			model.addAttribute("found", this.search.find(asked, actor));
		}
		model.addAttribute("sessions", this.search.sessions());
		model.addAttribute("states", CaseState.values());
		model.addAttribute("units", this.units.active());
		model.addAttribute("categories", this.dictionaries.entries(Dictionaries.CATEGORY));
		model.addAttribute("types", this.dictionaries.entries(Dictionaries.PROPOSAL_TYPE));
		model.addAttribute("classes", this.dictionaries.entries(Dictionaries.REPLY_CLASS));
		return "search/search";
	}

	@GetMapping("/api/search")
	@ResponseBody
	CaseSearch.Page find(@RequestParam Map<String, String> typed, Actor actor) {
		return this.search.find(asked(typed), actor);
	}

	private static CaseSearch.Asked asked(Map<String, String> typed) {
		String q = typed.getOrDefault("q", "").strip();
		return new CaseSearch.Asked(q.substring(0, Math.min(q.length(), LONGEST)), typed.getOrDefault("session", ""),
				typed.getOrDefault("state", ""), typed.getOrDefault("unit", ""), typed.getOrDefault("category", ""),
				typed.getOrDefault("type", ""), typed.getOrDefault("replyClass", ""),
				number(typed.getOrDefault("page", ""), 0, Integer.MAX_VALUE),
				Math.max(1, number(typed.getOrDefault("size", ""), PAGE, LARGEST_PAGE)));
	}

	private static int number(String typed, int otherwise, int most) {
		return typed.matches("\\d{1,9}") ? Math.min(Integer.parseInt(typed), most) : otherwise;
	}

}
