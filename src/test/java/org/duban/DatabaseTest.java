package org.duban;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole house on a real port and a fresh database, with the demo accounts but no
 * cases, timers fired by {@code TimeTravel} only. Runs once on H2 and once on MariaDB
 * through Connector/J, and sends its mails to a real server; all such tests of a run
 * share one house, so each makes its own cases, and those of a class rest when it is
 * over.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("database")
@ExtendWith({ Machine.class, LeftOpen.class })
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "duban.demo.cases=false", "camunda.bpm.job-execution.enabled=false",
				"duban.reminders.daily-check=false", "duban.log-in.password-strength=4",
				"server.error.include-message=always" })
@ContextConfiguration(initializers = { TestDatabase.class, MailServer.class })
public @interface DatabaseTest {

}
