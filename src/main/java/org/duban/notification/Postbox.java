package org.duban.notification;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Locale;

import org.duban.account.Accounts.Person;
import org.duban.proposal.Cases;
import org.duban.proposal.ProposalFacts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes what people are told: one inbox row each, and one mail for whoever has an
 * address. Joins the transaction of what happened.
 */
@Component
class Postbox {

	private static final int SUBJECT_LENGTH = 200;

	private final Inbox inbox;

	private final Outbox outbox;

	private final Cases cases;

	private final LentReading lent;

	private final MessageSource texts;

	private final Clock clock;

	private final String address;

	Postbox(Inbox inbox, Outbox outbox, Cases cases, LentReading lent, MessageSource texts, Clock clock,
			@Value("${duban.address:http://localhost:8080}") String address) {
		this.inbox = inbox;
		this.outbox = outbox;
		this.cases = cases;
		this.lent = lent;
		this.texts = texts;
		this.clock = clock;
		this.address = address;
	}

	void tell(Collection<Person> people, Notice notice) {
		ProposalFacts facts = this.cases.facts(notice.proposalId());
		Object[] arguments = notice.arguments(facts.number(), facts.title());
		String subject = text(notice.kind() + ".subject", arguments);
		String head = Outbox.start(subject, SUBJECT_LENGTH);
		String body = text(notice.kind() + ".body", arguments);
		String link = text("link", this.address + "/cases/" + notice.proposalId());
		LocalDateTime now = LocalDateTime.now(this.clock);
		this.lent.readers(people).forEach((person, lender) -> {
			String text = lender.isEmpty() ? body : text("lent", lender) + "\n" + body;
			long id = this.inbox.add(person.username(), notice, head, text, now);
			if (person.mail() != null && !person.mail().isBlank()) {
				this.outbox.add(notice.kind() + "-" + id, person.mail(), head, text + "\n\n" + link);
			}
		});
	}

	/** Notices are kept as they were told, so they are in the language of the house. */
	private String text(String key, Object... arguments) {
		return this.texts.getMessage("notification." + key, arguments, Locale.SIMPLIFIED_CHINESE);
	}

}
