package org.duban.notification;

import org.springframework.stereotype.Component;

/** What leaves the house by mail, and when. */
@Component
record Mailbag(Outbox outbox, Digests digests, NoticeChoices choices, NoticeLinks links) {

}
