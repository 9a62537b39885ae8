package org.duban.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

import org.duban.Duban;
import org.duban.proposal.CaseState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** The first start of the demo data set, as a visitor gets it. */
@Tag("alone")
@SpringBootTest(classes = Duban.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:demo-stories;DB_CLOSE_DELAY=-1",
				"camunda.bpm.job-execution.enabled=false", "duban.log-in.password-strength=4" })
class DemoStoriesTests {

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	Clock clock;

	@Test
	void casesStandInEveryStateAndEveryLevelHasItsReminder() {
		assertThat(this.jdbc.queryForList("select distinct state from proposal", String.class))
			.containsExactlyInAnyOrderElementsOf(Stream.of(CaseState.values()).map(Enum::name).toList());
		assertThat(this.jdbc.queryForList("select distinct level_no from reminder", Integer.class))
			.containsExactlyInAnyOrder(1, 2, 3, 4, 5);
		assertThat(Duration.between(this.clock.instant(), Instant.now())).isCloseTo(Duration.ZERO,
				Duration.ofSeconds(5));
	}

}
