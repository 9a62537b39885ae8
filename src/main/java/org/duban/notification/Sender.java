package org.duban.notification;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.duban.notification.Outbox.Mail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * Sends what is due, outside of every business transaction. A node that dies between
 * sending and noting it sends once more; the Message-ID is the event's, so that the
 * repeat can be recognised.
 */
class Sender {

	private static final Logger log = LoggerFactory.getLogger(Sender.class);

	private static final int BATCH = 50;

	private final Outbox outbox;

	private final JavaMailSender mails;

	private final Clock clock;

	private final String from;

	private final String node;

	Sender(Outbox outbox, JavaMailSender mails, Clock clock, String from, String node) {
		this.outbox = outbox;
		this.mails = mails;
		this.clock = clock;
		this.from = from;
		this.node = node;
	}

	/** Ends where the server is not there: the others wait for the next time. */
	void sendDue() {
		for (long id : this.outbox.due(BATCH)) {
			if (!this.outbox.claim(id, this.node).map(this::send).orElse(true)) {
				return;
			}
		}
	}

	/** Whether the server was there, be it that it did not want this mail. */
	private boolean send(Mail mail) {
		try {
			this.mails.send(message(mail));
		}
		catch (MailException | MessagingException ex) {
			boolean refused = Refusal.isOfMail(ex);
			log.warn("Mail {} was not sent, {}: {}", mail.eventId(),
					refused ? "try " + (mail.tries() + 1) : "no mail server", ex.getClass().getName());
			if (refused) {
				this.outbox.failed(mail, String.valueOf(ex.getMessage()));
			}
			else {
				this.outbox.waits(mail, String.valueOf(ex.getMessage()));
			}
			return refused;
		}
		this.outbox.sent(mail.id());
		return true;
	}

	private MimeMessage message(Mail mail) throws MessagingException {
		MimeMessage message = this.mails.createMimeMessage();
		MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
		helper.setFrom(this.from);
		helper.setTo(mail.address());
		helper.setSubject(mail.subject());
		helper.setText(mail.body());
		helper.setSentDate(Date.from(this.clock.instant()));
		message.setHeader("Message-ID", "<" + mail.eventId() + "@duban>");
		return message;
	}

}
