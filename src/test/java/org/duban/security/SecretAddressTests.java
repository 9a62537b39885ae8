package org.duban.security;

import java.io.CharArrayWriter;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.servlet.ServletException;
import org.apache.catalina.Pipeline;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.AbstractAccessLogValve;
import org.duban.DatabaseTest;
import org.duban.agenda.FeedKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The secret of a calendar's address stands in no log, whatever is done with it. */
@DatabaseTest
class SecretAddressTests {

	@LocalServerPort
	int port;

	@Autowired
	ServletWebServerApplicationContext house;

	@Autowired
	FeedKeys keys;

	@Value("${server.tomcat.accesslog.condition-unless:}")
	String unless;

	private final ListAppender<ILoggingEvent> log = new ListAppender<>();

	private final AccessLog access = new AccessLog();

	/** The server's access log as somebody may switch it on. */
	private static final class AccessLog extends AbstractAccessLogValve {

		private final List<String> lines = new CopyOnWriteArrayList<>();

		AccessLog() {
			setPattern("common");
		}

		/** A server asks at its start only who writes its log. */
		@Override
		public void invoke(Request request, Response response) throws IOException, ServletException {
			super.invoke(request, response);
			log(request, response, 0);
		}

		@Override
		protected void log(CharArrayWriter message) {
			this.lines.add(message.toString());
		}

		/** The log is on; a line is written when its answer is already there. */
		void awaits(String part) {
			long patience = System.nanoTime() + Duration.ofSeconds(30).toNanos();
			while (this.lines.stream().noneMatch((line) -> line.contains(part))) {
				assertThat(System.nanoTime()).as(part).isLessThan(patience);
				LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
			}
		}

	}

	@BeforeEach
	void watch() {
		this.access.setConditionUnless(this.unless);
		pipeline().addValve(this.access);
		this.log.start();
		root().addAppender(this.log);
	}

	@AfterEach
	void stop() {
		root().detachAppender(this.log);
		pipeline().removeValve(this.access);
		this.keys.revoke("tiyu-liaison");
	}

	private Pipeline pipeline() {
		return ((TomcatWebServer) this.house.getWebServer()).getTomcat().getEngine().getPipeline();
	}

	private static Logger root() {
		return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
	}

	@Test
	void theSecretStandsInNoLog() {
		Wire wire = new Wire(this.port);
		String secret = this.keys.renew("tiyu-liaison");
		Browser liaison = Browser.of(wire, "tiyu-liaison");
		assertThat(wire.get(null, "/calendar/" + secret + ".ics").status()).isEqualTo(200);
		for (String mistyped : List.of("", ".icsx", ".ics/", "/x.ics", ".ics%20", ".ICS")) {
			liaison.get("/calendar/" + secret + mistyped);
			assertThat(wire.get(null, "/calendar/" + secret + mistyped).status())
				.as("answered at the door: " + mistyped)
				.isEqualTo(404);
		}
		for (String method : List.of("HEAD", "POST", "PROPFIND", "OPTIONS")) {
			Wire.raw(wire.request("/calendar/" + secret + ".ics").method(method, HttpRequest.BodyPublishers.noBody()));
		}
		assertThat(liaison.get("/nowhere-at-all").statusCode()).isEqualTo(404);

		this.access.awaits("/nowhere-at-all");
		assertThat(this.access.lines).noneMatch((line) -> has(line, secret));
		assertThat(this.log.list)
			.noneMatch((event) -> has(event.getFormattedMessage(), secret) || (event.getThrowableProxy() != null
					&& has(String.valueOf(event.getThrowableProxy().getMessage()), secret)));
	}

	private static boolean has(String text, String secret) {
		return text.toLowerCase(Locale.ROOT).contains(secret.toLowerCase(Locale.ROOT));
	}

}
