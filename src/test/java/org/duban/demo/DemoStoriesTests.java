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
		assertThat(this.jdbc.queryForObject("""
				select count(*) from running_clock c join letter l on l.party_item_id = c.subject_id and l.kind = 'URGE'
				where c.kind = 'PARTY_FEEDBACK' and c.proposal_id is null and c.state = 'RUNNING'""", Integer.class))
			.as("what nobody proposed is late and was urged")
			.isPositive();
		theSelectionOfTheSessionIsAnnounced();
		assertThat(Duration.between(this.clock.instant(), Instant.now())).isCloseTo(Duration.ZERO,
				Duration.ofSeconds(5));
	}

	private void theSelectionOfTheSessionIsAnnounced() {
		assertThat(this.jdbc.queryForList("select state from excellent_selection", String.class))
			.containsExactly("ANNOUNCED");
		assertThat(this.jdbc.queryForObject("select count(*) from excellent_candidate where state = 'EXCELLENT'",
				Integer.class))
			.isEqualTo(5);
		assertThat(this.jdbc.queryForList("select distinct expert from excellent_score where state = 'GIVEN'",
				String.class))
			.containsExactlyInAnyOrder("expert1", "expert2", "expert3");
	}

}
