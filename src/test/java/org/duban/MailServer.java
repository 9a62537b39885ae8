package org.duban;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

/** A real SMTP server in this JVM, to which the house under test sends its mails. */
public class MailServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static GreenMail server;

	private static int port;

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		Map<String, Object> settings = Map.of("spring.mail.host", "localhost", "spring.mail.port",
				started().getSmtp().getPort(), "duban.mail.poll", "PT0.2S");
		context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test mail server", settings));
	}

	/**
	 * The mail that an address got and that is meant, subject in the first line; waits a
	 * while for it.
	 */
	public static String mail(String address, Predicate<String> meant) {
		long patience = System.nanoTime() + Duration.ofSeconds(30).toNanos();
		List<String> mails;
		do {
			mails = Arrays.stream(started().getReceivedMessagesForDomain(address)).map(MailServer::text).toList();
			Optional<String> found = mails.stream().filter(meant).findFirst();
			if (found.isPresent()) {
				return found.get();
			}
			LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
		}
		while (System.nanoTime() < patience);
		throw new AssertionError("The mail that was meant is not among those to " + address + ": " + mails);
	}

	/** Thousands may still wait for their turn. The sender goes on meanwhile. */
	public static void forgetMailsOfOtherTests(JdbcTemplate jdbc) {
		forgetMails(jdbc, "state = 'NEW'");
	}

	/** Those that do not belong to these cases. */
	public static void forgetMailsOfOtherCases(JdbcTemplate jdbc, Collection<Long> cases) {
		forgetMails(jdbc,
				cases.stream()
					.map(String::valueOf)
					.collect(Collectors.joining(", ",
							"state = 'NEW' and event_id not in (select concat(n.kind, '-', n.id) from notice n"
									+ " where n.proposal_id in (",
							"))")));
	}

	private static void forgetMails(JdbcTemplate jdbc, String which) {
		try {
			jdbc.update("update outbox set state = 'SENT' where " + which);
		}
		catch (PessimisticLockingFailureException ex) {
			forgetMails(jdbc, which);
		}
	}

	private static String text(MimeMessage mail) {
		try {
			return mail.getSubject() + "\n" + mail.getContent();
		}
		catch (MessagingException | IOException ex) {
			throw new IllegalStateException(GreenMailUtil.getWholeMessage(mail), ex);
		}
	}

	private static synchronized GreenMail started() {
		if (server == null) {
			server = new GreenMail(ServerSetup.SMTP.dynamicPort());
			server.start();
			port = server.getSmtp().getPort();
		}
		return server;
	}

	/** Nobody answers at its port any more. */
	public static synchronized void goDown() {
		started().stop();
	}

	/** It is back at the same port, with empty boxes. */
	public static synchronized void comeBack() {
		server = new GreenMail(new ServerSetup(port, null, ServerSetup.PROTOCOL_SMTP));
		server.start();
	}

	/** Of all mails that were received, those whose text is meant, by their addresses. */
	public static List<String> addressees(Predicate<String> meant) {
		return Arrays.stream(started().getReceivedMessages())
			.filter((mail) -> meant.test(text(mail)))
			.map(MailServer::addressee)
			.toList();
	}

	private static String addressee(MimeMessage mail) {
		try {
			return mail.getAllRecipients()[0] + " " + mail.getMessageID();
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
