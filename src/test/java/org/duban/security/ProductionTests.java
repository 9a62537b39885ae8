package org.duban.security;

import java.util.UUID;

import org.duban.Duban;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A house that is not a demo. */
@Tag("alone")
class ProductionTests {

	private static ConfigurableApplicationContext start(String database, String... settings) {
		SpringApplicationBuilder house = new SpringApplicationBuilder(Duban.class).profiles("production")
			.properties("logging.level.root=WARN");
		String[] arguments = new String[settings.length + 6];
		arguments[0] = "--spring.datasource.url=jdbc:h2:mem:" + database + ";DB_CLOSE_DELAY=-1";
		arguments[1] = "--spring.datasource.username=sa";
		arguments[2] = "--spring.datasource.password=";
		arguments[3] = "--server.port=0";
		arguments[4] = "--camunda.bpm.job-execution.enabled=false";
		arguments[5] = "--spring.jmx.enabled=false";
		System.arraycopy(settings, 0, arguments, 6, settings.length);
		return house.run(arguments);
	}

	@Test
	void refusesToStartWithoutAnAdministratorAndHasNoDemoAccount() {
		String database = "production" + UUID.randomUUID().toString().substring(0, 8);
		assertThatThrownBy(() -> start(database).close()).hasStackTraceContaining("DUBAN_ADMIN_USERNAME");
		try (ConfigurableApplicationContext house = start(database, "--duban.admin.username=root1",
				"--duban.admin.password=demo")) {
			Wire wire = new Wire(((ServletWebServerApplicationContext) house).getWebServer().getPort());
			assertThat(wire.get("root1", "/api/tasks").status()).isEqualTo(200);
			for (String account : new String[] { "clerk", "sysadmin", "member001", "demo", "admin", "kermit" }) {
				assertThat(wire.get(account, "/api/tasks").status()).as(account).isEqualTo(401);
			}
			assertThat(wire.get("root1", "/engine-rest/filter").status()).as("switched off").isEqualTo(404);
			assertThat(wire.get("root1", "/api/clock").status()).isEqualTo(200);
			assertThat(wire.post("root1", "/api/clock", "{\"advance\": \"P1D\"}").status()).isEqualTo(403);
			Browser browser = new Browser(wire);
			String login = browser.get("/login").body();
			assertThat(login).doesNotContain("demo");
		}
	}

	@Test
	void refusesADatabaseInWhichTheDemoWasPlayed() {
		String database = "leftovers" + UUID.randomUUID().toString().substring(0, 8);
		assertThatThrownBy(() -> start(database).close()).hasStackTraceContaining("DUBAN_ADMIN_USERNAME");
		new JdbcTemplate(new DriverManagerDataSource("jdbc:h2:mem:" + database, "sa", ""))
			.update("insert into demo_state (id, begun_at) values (1, current_timestamp)");
		assertThatThrownBy(() -> start(database, "--duban.admin.username=root1", "--duban.admin.password=demo").close())
			.hasStackTraceContaining("holds the demo data set");
	}

}
