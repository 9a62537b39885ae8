package org.duban.notification;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Locale;

import org.duban.account.Accounts.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes what people are told: one inbox row each, and for whoever has an address a mail
 * at once or a line of the weekly one, as they wish. Joins the transaction of what
 * happened.
 */
@Component
class Postbox {

	private static final int SUBJECT_LENGTH = 200;

	private final Inbox inbox;

	private final Outbox outbox;

	private final Digests digests;

	private final NoticeChoices choices;

	private final NoticeLinks links;

	private final Subjects subjects;

	private final LentReading lent;

	private final MessageSource texts;

	private final Clock clock;

	private final String address;

	Postbox(Inbox inbox, Mailbag mailbag, Subjects subjects, LentReading lent, MessageSource texts, Clock clock,
			@Value("${duban.address:http://localhost:8080}") String address) {
		this.inbox = inbox;
		this.outbox = mailbag.outbox();
		this.digests = mailbag.digests();
		this.choices = mailbag.choices();
		this.links = mailbag.links();
		this.subjects = subjects;
		this.lent = lent;
		this.texts = texts;
		this.clock = clock;
		this.address = address;
	}

	void tell(Collection<Person> people, Notice notice) {
		Subjects.Heading heading = this.subjects.of(notice);
		deliver(people, written(notice, notice.arguments(heading.number(), heading.title())));
	}

	/** About several cases at once. */
	void tell(Collection<Person> people, String kind, Object... arguments) {
		deliver(people, new Inbox.Text(kind, null, null, head(kind, arguments), text(kind + ".body", arguments)));
	}

	/** About no one case, with the page that it leads to. */
	void tellOf(Collection<Person> people, String path, String kind, Object... arguments) {
		deliver(people, new Inbox.Text(kind, null, null, head(kind, arguments), text(kind + ".body", arguments)), path);
	}

	/** A reminder of what is no case: the ledger's row, and the page it is about. */
	void remind(Collection<Person> people, long reminderId, String path, String kind, Object... arguments) {
		deliver(people, new Inbox.Text(kind, null, reminderId, head(kind, arguments), text(kind + ".body", arguments)),
				path);
	}

	private Inbox.Text written(Notice notice, Object... arguments) {
		// What belongs to no case has words of its own where the others speak of a
		// proposal.
		String words = notice.kind()
				+ ((notice.proposalId() == null && has(notice.kind() + ".loose.body")) ? ".loose" : "");
		return new Inbox.Text(notice.kind(), notice.proposalId(), notice.reminderId(), head(words, arguments),
				text(words + ".body", arguments));
	}

	private String head(String kind, Object... arguments) {
		return Outbox.start(text(kind + ".subject", arguments), SUBJECT_LENGTH);
	}

	private void deliver(Collection<Person> people, Inbox.Text told) {
		deliver(people, told, null);
	}

	/**
	 * @param path where it leads, or null where that depends on the reader
	 */
	private void deliver(Collection<Person> people, Inbox.Text told, @Nullable String path) {
		LocalDateTime now = LocalDateTime.now(this.clock);
		this.lent.readers(people).forEach((person, lender) -> {
			String body = lender.isEmpty() ? told.body() : text("lent", lender) + "\n" + told.body();
			long id = this.inbox.add(person.username(), told.saying(body), now);
			if (person.mail() != null && !person.mail().isBlank()) {
				switch (this.choices.of(person.username(), told.kind())) {
					case MAIL -> this.outbox.add(told.kind() + "-" + id, person.mail(), told.subject(),
							body + "\n\n" + text("link", this.address + ((path != null) ? path
									: this.links.path(told.kind(), told.proposalId(), person.username()))));
					case DIGEST -> this.digests.put(id);
					case INBOX -> {
						// It is there already.
					}
				}
			}
		});
	}

	private boolean has(String key) {
		return this.texts.getMessage("notification." + key, null, null, Locale.SIMPLIFIED_CHINESE) != null;
	}

	/** Notices are kept as they were told, so they are in the language of the house. */
	private String text(String key, Object... arguments) {
		return this.texts.getMessage("notification." + key, arguments, Locale.SIMPLIFIED_CHINESE);
	}

}
