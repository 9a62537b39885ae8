package org.duban.casefile.web;

import java.util.List;

import org.duban.casefile.LookBackList;
import org.duban.member.Session;
import org.duban.member.Sessions;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Last year's promises, the units' rates and the sample to look at again. */
@Controller
class LookBackPage {

	private final LookBackList list;

	private final Sessions sessions;

	LookBackPage(LookBackList list, Sessions sessions) {
		this.list = list;
		this.sessions = sessions;
	}

	@GetMapping("/look-back")
	String show(@RequestParam(required = false) @Nullable Integer year, Actor actor, Model model) {
		int asked = this.list.year(year);
		Session session = this.sessions.current();
		model.addAttribute("year", asked);
		model.addAttribute("promises", this.list.promises(asked, actor));
		model.addAttribute("sample", this.list.sample(asked, actor));
		model.addAttribute("plenary", session);
		model.addAttribute("rates", this.list.rates(session.term(), session.no(), actor));
		return "casefile/look-back";
	}

	@GetMapping("/api/look-back/promises")
	@ResponseBody
	List<LookBackList.Promise> promises(@RequestParam(required = false) @Nullable Integer year, Actor actor) {
		return this.list.promises(this.list.year(year), actor);
	}

	@GetMapping("/api/look-back/sample")
	@ResponseBody
	List<LookBackList.Sampled> sample(@RequestParam(required = false) @Nullable Integer year, Actor actor) {
		return this.list.sample(this.list.year(year), actor);
	}

	/** Of the current session, if none is named. */
	@GetMapping("/api/look-back/rates")
	@ResponseBody
	List<LookBackList.Rate> rates(@RequestParam(required = false) @Nullable Integer term,
			@RequestParam(required = false) @Nullable Integer session, Actor actor) {
		Session current = this.sessions.current();
		return this.list.rates((term != null) ? term : current.term(), (session != null) ? session : current.no(),
				actor);
	}

}
