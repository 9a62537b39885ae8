package org.duban.notification;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.duban.account.Accounts;
import org.duban.account.Accounts.Person;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One mail for a person and a week with all that waited. The row in the outbox and the
 * mark on what it took are one transaction, and the row's name is the person and the day:
 * whoever runs it a second time, or on another node, writes nothing.
 */
@Component
class WeeklyDigest {

	private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM-dd HH:mm");

	private final Digests digests;

	private final Outbox outbox;

	private final NoticeLinks links;

	private final DigestRule rule;

	private final Accounts accounts;

	private final TransactionTemplate transaction;

	private final MessageSource texts;

	private final Clock clock;

	private final String address;

	WeeklyDigest(Mailbag mailbag, DigestRule rule, Accounts accounts, TransactionTemplate transaction,
			MessageSource texts, Clock clock, @Value("${duban.address:http://localhost:8080}") String address) {
		this.digests = mailbag.digests();
		this.outbox = mailbag.outbox();
		this.links = mailbag.links();
		this.rule = rule;
		this.accounts = accounts;
		this.transaction = transaction;
		this.texts = texts;
		this.clock = clock;
		this.address = address;
	}

	@Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
	void look() {
		LocalDateTime moment = this.rule.last(LocalDateTime.now(this.clock));
		this.digests.people(moment).forEach((username) -> write(username, moment));
	}

	private void write(String username, LocalDateTime moment) {
		try {
			this.transaction.executeWithoutResult((status) -> take(username, moment));
		}
		catch (DataIntegrityViolationException ex) {
			// Another node was first, and its mail has it.
		}
	}

	/** What came in too late for a mail that is written already waits for the next. */
	private void take(String username, LocalDateTime moment) {
		String mail = "digest-" + username + "-" + moment.toLocalDate();
		if (this.outbox.has(mail)) {
			return;
		}
		List<Inbox.Entry> entries = this.digests.of(username, moment);
		String to = this.accounts.find(username).map(Person::mail).orElse("");
		if (!entries.isEmpty() && !to.isBlank()) {
			this.outbox.add(mail, to, text("digest.subject", entries.size()), text("digest.body", entries.size(),
					entries.stream().map((entry) -> line(entry, username)).collect(Collectors.joining("\n\n"))));
		}
		// Who has no address any more reads it in the inbox.
		this.digests.taken(entries, mail);
	}

	private String line(Inbox.Entry entry, String username) {
		String link = this.links.path(entry.kind(), entry.proposalId(), username);
		return entry.createdAt().format(SHORT) + " " + entry.subject() + "\n" + entry.body() + "\n" + this.address
				+ link;
	}

	private String text(String key, Object... arguments) {
		return this.texts.getMessage("notification." + key, arguments, Locale.SIMPLIFIED_CHINESE);
	}

}
