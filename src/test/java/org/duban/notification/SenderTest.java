package org.duban.notification;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.assertj.core.api.Assertions.assertThat;

/** Real SMTP in this JVM, a real table, and a clock that the test moves. */
class SenderTest {

	private static final String TEXT = "提案人𬭚㛃:您好 😀,第14-05-0123号提案已立案。";

	private final MovableClock clock = new MovableClock();

	private final JavaMailSenderImpl mails = new JavaMailSenderImpl();

	private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

	private Outbox outbox;

	private JdbcClient jdbc;

	@BeforeEach
	void open() {
		DriverManagerDataSource database = new DriverManagerDataSource(
				"jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
		new ResourceDatabasePopulator(new ClassPathResource("db/migration/V120__notification.sql"),
				new ClassPathResource("db/migration/V1200__reminder_notice.sql"))
			.execute(database);
		this.jdbc = JdbcClient.create(database);
		this.outbox = new Outbox(this.jdbc, this.clock);
		this.server.start();
		this.mails.setHost("localhost");
		this.mails.setPort(this.server.getSmtp().getPort());
	}

	@AfterEach
	void close() {
		this.server.stop();
		this.jdbc.sql("shutdown").update();
	}

	@Test
	void rareCharactersArriveAsTheyWereWritten() throws Exception {
		this.outbox.add("filed-1", "member@example.org", "【督办】𬭚㛃😀 已立案", TEXT);
		sender().sendDue();
		assertThat(this.server.getReceivedMessages()).hasSize(1);
		MimeMessage mail = this.server.getReceivedMessages()[0];
		assertThat(mail.getSubject()).isEqualTo("【督办】𬭚㛃😀 已立案");
		assertThat(mail.getContent().toString().trim()).isEqualTo(TEXT);
		assertThat(mail.getMessageID()).isEqualTo("<filed-1@duban>");
		assertThat(state("filed-1")).isEqualTo("SENT");
	}

	@Test
	void aServerThatWasDownGetsTheMailOnceWhenItIsBack() {
		int port = this.server.getSmtp().getPort();
		this.server.stop();
		this.outbox.add("late-1", "member@example.org", "催办", TEXT);
		for (int hour = 0; hour < 72; hour++) {
			sender().sendDue();
			sender().sendDue();
			this.clock.advance(Duration.ofHours(1));
		}
		assertThat(state("late-1")).isEqualTo("NEW");
		assertThat(tries("late-1")).as("no fault of the mail").isZero();
		sender().sendDue();
		GreenMail back = new GreenMail(new ServerSetup(port, null, ServerSetup.PROTOCOL_SMTP));
		back.start();
		try {
			this.clock.advance(Duration.ofSeconds(59));
			sender().sendDue();
			assertThat(back.getReceivedMessages()).isEmpty();
			this.clock.advance(Duration.ofSeconds(1));
			sender().sendDue();
			this.clock.advance(Duration.ofDays(1));
			sender().sendDue();
			assertThat(back.getReceivedMessages()).hasSize(1);
		}
		finally {
			back.stop();
		}
	}

	@Test
	void afterTenTriesTheLetterIsDeadUntilItIsRevived() {
		this.outbox.add("dead-1", "nobody at all", "催办", TEXT);
		for (int hour = 0; hour < 20; hour++) {
			sender().sendDue();
			this.clock.advance(Duration.ofHours(1));
		}
		assertThat(state("dead-1")).isEqualTo("DEAD");
		assertThat(tries("dead-1")).isEqualTo(10);
		assertThat(this.outbox.newest(10).get(0).lastError()).isNotBlank();
		this.outbox.revive(this.outbox.newest(10).get(0).id());
		assertThat(this.outbox.due(10)).hasSize(1);
	}

	@Test
	void severalNodesSendEachMailOnce() throws Exception {
		for (int i = 0; i < 40; i++) {
			this.outbox.add("event-" + i, "member@example.org", "通知", TEXT);
		}
		ExecutorService nodes = Executors.newFixedThreadPool(4);
		CountDownLatch go = new CountDownLatch(1);
		for (int node = 0; node < 4; node++) {
			nodes.submit(() -> {
				go.await();
				sender().sendDue();
				return null;
			});
		}
		go.countDown();
		nodes.shutdown();
		assertThat(nodes.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
		assertThat(this.server.getReceivedMessages()).hasSize(40);
	}

	@Test
	void aNodeThatDiedLeavesItsClaimToTheOthers() {
		this.outbox.add("claimed-1", "member@example.org", "通知", TEXT);
		assertThat(this.outbox.claim(this.outbox.due(1).get(0), "died")).isPresent();
		assertThat(this.outbox.due(1)).isEmpty();
		this.clock.advance(Duration.ofMinutes(11));
		sender().sendDue();
		assertThat(this.server.getReceivedMessages()).hasSize(1);
	}

	private Sender sender() {
		return new Sender(this.outbox, this.mails, this.clock, "duban@example.org", UUID.randomUUID().toString());
	}

	private String state(String event) {
		return this.jdbc.sql("select state from outbox where event_id = ?").param(event).query(String.class).single();
	}

	private int tries(String event) {
		return this.jdbc.sql("select tries from outbox where event_id = ?").param(event).query(Integer.class).single();
	}

}
