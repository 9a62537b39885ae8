package org.duban.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.duban.Duban;
import org.duban.demo.DemoState.Found;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** A play that was ended in the middle, and others that find it. */
@Tag("alone")
@SpringBootTest(classes = Duban.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:interrupted;DB_CLOSE_DELAY=-1",
				"camunda.bpm.job-execution.enabled=false", "duban.demo.cases=false",
				"duban.log-in.password-strength=4" })
class InterruptedSeedingTests {

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	DemoState state;

	@Autowired
	DemoSeeding seeding;

	@Autowired
	DemoPlayer player;

	@Autowired
	Clock clock;

	private void silentFor(int seconds) {
		this.jdbc.update(
				"update demo_state set finished_at = null, pulse_at = timestampadd(SECOND, ?, current_timestamp)",
				-seconds);
	}

	@Test
	void theClockComesBackWhenThePlayWasInterrupted() throws InterruptedException {
		silentFor(600);
		this.player.startAt(Instant.now().minus(Duration.ofDays(3)));
		assertThat(Duration.between(this.clock.instant(), Instant.now())).isGreaterThan(Duration.ofDays(2));

		this.seeding.run(new DefaultApplicationArguments());

		assertThat(Duration.between(this.clock.instant(), Instant.now())).isCloseTo(Duration.ZERO,
				Duration.ofSeconds(30));
		assertThat(this.state.finished()).isTrue();
		assertThat(this.state.begin()).isEqualTo(Found.FINISHED);
	}

	@Test
	void aNodeWaitsForTheOneThatPlaysAndOneTakesOverWhenItIsSilent() {
		silentFor(5);
		assertThat(this.state.begin()).isEqualTo(Found.ANOTHERS);
		silentFor(600);
		this.state.beat();
		assertThat(this.state.begin()).as("it was heard again").isEqualTo(Found.ANOTHERS);
		silentFor(600);
		assertThat(this.state.begin()).isEqualTo(Found.TAKEN_OVER);
		assertThat(this.state.begin()).as("the second to see it").isEqualTo(Found.ANOTHERS);
		this.state.finish();
	}

}
