package org.duban.security;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.duban.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** A thread that served one person knows nothing of them when it serves the next. */
@DatabaseTest
class RequestThreadsTests {

	@LocalServerPort
	int port;

	@Autowired
	ProcessEngine engine;

	@Autowired
	ServletWebServerApplicationContext context;

	private Wire wire;

	@BeforeEach
	void connect() {
		this.wire = new Wire(this.port);
	}

	private String filter(String user) {
		return this.wire.get(user, "/engine-rest/filter?firstResult=0&maxResults=50")
			.ok()
			.json()
			.path(0)
			.path("id")
			.asText();
	}

	@Test
	void noRequestThreadKeepsAnIdentity() throws Exception {
		ExecutorService threads = (ExecutorService) ((TomcatWebServer) this.context.getWebServer()).getTomcat()
			.getConnector()
			.getProtocolHandler()
			.getExecutor();
		String filter = filter("clerk");
		for (int i = 0; i < 50; i++) {
			this.wire.get("clerk", "/engine-rest/filter/" + filter + "/list?firstResult=0&maxResults=5");
			this.wire.get("clerk", "/api/tasks");
			this.wire.post("clerk", "/engine-rest/task/none/complete", "{}");
		}
		int size = ((org.apache.tomcat.util.threads.ThreadPoolExecutor) threads).getPoolSize();
		IdentityService identity = this.engine.getIdentityService();
		CyclicBarrier together = new CyclicBarrier(size);
		List<Callable<Boolean>> looks = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			looks.add(() -> {
				together.await(20, TimeUnit.SECONDS);
				return identity.getCurrentAuthentication() == null;
			});
		}
		for (Future<Boolean> clean : threads.invokeAll(looks)) {
			assertThat(clean.get()).isTrue();
		}
	}

}
