package org.duban.notification;

import org.duban.workflow.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 消息: one's own, unread ones marked. */
@Controller
class InboxPage {

	private static final int SIZE = 20;

	private final Inbox inbox;

	private final NoticeLinks links;

	InboxPage(Inbox inbox, NoticeLinks links) {
		this.inbox = inbox;
		this.links = links;
	}

	/** A notice and where it leads, if anywhere. */
	record Shown(Inbox.Entry entry, String link) {
	}

	@GetMapping("/inbox")
	String show(Actor actor, @RequestParam(defaultValue = "0") int page, Model model) {
		int shown = Math.max(0, page);
		int total = this.inbox.count(actor.username());
		model.addAttribute("entries",
				this.inbox.page(actor.username(), shown, SIZE).stream().map((entry) -> shown(entry, actor)).toList());
		model.addAttribute("unread", this.inbox.unread(actor.username()));
		model.addAttribute("page", shown);
		model.addAttribute("more", (shown + 1) * SIZE < total);
		return "notification/inbox";
	}

	private Shown shown(Inbox.Entry entry, Actor actor) {
		return new Shown(entry, this.links.path(entry.kind(), entry.proposalId(), actor.username()));
	}

	@PostMapping("/inbox/{id}/read")
	String read(Actor actor, @PathVariable long id) {
		this.inbox.read(actor.username(), id);
		return "redirect:/inbox";
	}

	@PostMapping("/inbox/read")
	String readAll(Actor actor) {
		this.inbox.readAll(actor.username());
		return "redirect:/inbox";
	}

}
