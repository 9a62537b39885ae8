package org.duban.agenda;

import org.duban.account.AccessWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When people change, their calendar's address opens nothing any more. */
@Component
class FeedsEnd {

	private final FeedKeys keys;

	FeedsEnd(FeedKeys keys) {
		this.keys = keys;
	}

	@EventListener
	void on(AccessWithdrawn event) {
		this.keys.revoke(event.username());
	}

}
