package org.duban;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A real SMTP server in this JVM, to which the house under test sends its mails. */
public class MailServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static GreenMail server;

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		Map<String, Object> settings = Map.of("spring.mail.host", "localhost", "spring.mail.port",
				started().getSmtp().getPort(), "duban.mail.poll", "PT0.2S");
		context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test mail server", settings));
	}

	/**
	 * Texts of what one address has got so far, oldest first, subject in the first line.
	 */
	public static List<String> mailsTo(String address) {
		return Arrays.stream(started().getReceivedMessagesForDomain(address)).map(MailServer::text).toList();
	}

	private static String text(MimeMessage mail) {
		try {
			return mail.getSubject() + "\n" + mail.getContent();
		}
		catch (MessagingException | java.io.IOException ex) {
			throw new IllegalStateException(GreenMailUtil.getWholeMessage(mail), ex);
		}
	}

	private static synchronized GreenMail started() {
		if (server == null) {
			server = new GreenMail(ServerSetup.SMTP.dynamicPort());
			server.start();
		}
		return server;
	}

}
