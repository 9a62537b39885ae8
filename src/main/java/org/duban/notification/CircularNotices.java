package org.duban.notification;

import org.duban.document.CircularIssued;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who is named in a circular is told so. */
@Component
class CircularNotices {

	private final Postbox postbox;

	private final Recipients recipients;

	CircularNotices(Postbox postbox, Recipients recipients) {
		this.postbox = postbox;
		this.recipients = recipients;
	}

	@EventListener
	void on(CircularIssued event) {
		this.postbox.tell(this.recipients.unit(event.unit(), "liaison", "leader", "head"),
				Notice.of("circular", event.subject(), event.number()));
	}

}
