package org.duban.notification;

import java.util.List;

import org.duban.workflow.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 消息 for programs: the caller's own, newest first. */
@RestController
@RequestMapping("/api/inbox")
class InboxApi {

	private static final int LARGEST_PAGE = 200;

	record InboxMessages(List<Inbox.Entry> items, int page, int size, int total, int unread) {

	}

	private final Inbox inbox;

	InboxApi(Inbox inbox) {
		this.inbox = inbox;
	}

	@GetMapping
	InboxMessages list(Actor actor, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "20") int size) {
		int shown = Math.max(0, page);
		int count = Math.min(Math.max(1, size), LARGEST_PAGE);
		String me = actor.username();
		return new InboxMessages(this.inbox.page(me, shown, count), shown, count, this.inbox.count(me),
				this.inbox.unread(me));
	}

}
