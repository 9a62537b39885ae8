package org.duban.notification;

import java.time.Clock;
import java.util.UUID;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Only a house with a mail server sends; without one the outbox fills and nothing fails.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty("spring.mail.host")
class MailDispatch {

	private final Sender sender;

	MailDispatch(Outbox outbox, JavaMailSender mails, Clock clock,
			@Value("${duban.mail.from:duban@localhost}") String from) {
		this.sender = new Sender(outbox, mails, clock, from, UUID.randomUUID().toString());
	}

	@Scheduled(fixedDelayString = "${duban.mail.poll:PT5S}")
	void poll() {
		this.sender.sendDue();
	}

}
