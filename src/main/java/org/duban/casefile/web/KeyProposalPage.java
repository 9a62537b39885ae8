package org.duban.casefile.web;

import java.util.List;
import java.util.Map;

import org.duban.casefile.KeyProposalList;
import org.duban.member.Session;
import org.duban.member.Sessions;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Candidates and key proposals of the session. */
@Controller
class KeyProposalPage {

	private final KeyProposalList list;

	private final Sessions sessions;

	KeyProposalPage(KeyProposalList list, Sessions sessions) {
		this.list = list;
		this.sessions = sessions;
	}

	@GetMapping("/key-proposals")
	String show(Actor actor, Model model) {
		Session session = this.sessions.current();
		model.addAttribute("plenary", session);
		model.addAttribute("share", this.list.share(session, actor));
		model.addAttribute("rows", this.list.of(session, actor));
		return "casefile/key-proposals";
	}

	@GetMapping("/api/key-proposals")
	@ResponseBody
	List<Map<String, @Nullable Object>> rows(Actor actor) {
		return this.list.of(this.sessions.current(), actor);
	}

}
