package org.duban.notification;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

import org.duban.account.Accounts.Person;
import org.duban.partysupervision.PartyNews;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What becomes of items under party supervision. */
@Component
class PartyNotices {

	private final Postbox postbox;

	private final Recipients recipients;

	PartyNotices(Postbox postbox, Recipients recipients) {
		this.postbox = postbox;
		this.recipients = recipients;
	}

	@EventListener
	void on(PartyNews news) {
		Set<Person> told = new LinkedHashSet<>(this.recipients.groups(news.groups().toArray(String[]::new)));
		String person = news.person();
		if (person != null) {
			told.addAll(this.recipients.named(person));
		}
		LocalDate due = news.due();
		this.postbox.tell(told,
				Notice.of("party-" + news.kind().name().toLowerCase(Locale.ROOT), news.proposalId(), news.itemId(),
						news.number(), news.unitName(), (due != null) ? due.toString() : "", news.content(),
						news.words()));
	}

}
