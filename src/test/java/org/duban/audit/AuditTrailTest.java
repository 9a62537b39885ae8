package org.duban.audit;

import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.AssignmentState;
import org.duban.assignment.Assignments;
import org.duban.assignment.UnitRole;
import org.duban.workflow.Actor;
import org.duban.workflow.Autosaved;
import org.duban.workflow.Command;
import org.duban.workflow.CommandAccepted;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import static org.assertj.core.api.Assertions.assertThat;

class AuditTrailTest {

	private Instant now = Instant.parse("2026-06-01T02:00:00Z");

	private final AuditTrail trail = new AuditTrail(JdbcClient.create(database()),
			JsonMapper.builder().addModule(new JavaTimeModule()).build(), new OneAssignment(), new Wound());

	/** A command as the rooms bring them. */
	public record Asked(String reason, LocalDate until) implements Command {

	}

	@Test
	void everyAcceptedCommandLeavesAnEntry() {
		Actor actor = new Actor("fagai-liaison", "联络员𬭚", Set.of(), "fagai");
		this.trail.on(new CommandAccepted(actor, "ask-extension", null, Map.of("assignmentId", 3L),
				new Asked("资料未齐", LocalDate.of(2026, 7, 1))));
		this.trail.on(new CommandAccepted(actor, "ask-extension", null, Map.of(), new Asked("别的", LocalDate.EPOCH)));
		assertThat(this.trail.ofCase(7)).singleElement().satisfies((entry) -> {
			assertThat(entry.at()).isEqualTo(LocalDateTime.of(2026, 6, 1, 10, 0));
			assertThat(entry.actorName()).isEqualTo("联络员𬭚");
			assertThat(entry.act()).isEqualTo("ask-extension");
			assertThat(entry.assignmentId()).isEqualTo(3);
			assertThat(entry.command()).contains("资料未齐");
		});
	}

	/** As a draft is kept while somebody types. */
	public record Typed(List<String> fields) implements Autosaved {

	}

	@Test
	void whatIsAutosavedIsSaidOncePerPersonAndDay() {
		Actor one = new Actor("member001", "委员一", Set.of("member"), null);
		Actor other = new Actor("member002", "委员二", Set.of("member"), null);
		for (int i = 0; i < 3; i++) {
			typed(one, "situation");
		}
		typed(other, "situation");
		typed(one, "title");
		assertThat(this.trail.ofCase(7)).extracting((entry) -> entry.actor() + entry.command())
			.containsExactly("member001{\"fields\":[\"situation\"]}", "member002{\"fields\":[\"situation\"]}",
					"member001{\"fields\":[\"title\"]}");
		this.now = this.now.plus(Duration.ofDays(1));
		typed(one, "title");
		assertThat(this.trail.ofCase(7)).hasSize(4);
	}

	private void typed(Actor who, String field) {
		this.trail.on(new CommandAccepted(who, "edit-draft", 7L, Map.of(), new Typed(List.of(field))));
	}

	@Test
	void theTrailOnlyGrows() {
		assertThat(Arrays.stream(Trail.class.getMethods()).map(Method::getName)).containsExactly("ofCase");
	}

	private static final class OneAssignment implements Assignments {

		@Override
		public AssignmentFacts facts(long assignmentId) {
			return new AssignmentFacts(assignmentId, 7, "fagai", "发展改革委", UnitRole.MAIN, "gov-office",
					AssignmentState.SIGNED, LocalDate.EPOCH, 1, null);
		}

		@Override
		public List<AssignmentFacts> open(long proposalId) {
			return List.of(facts(3));
		}

		@Override
		public void reached(long assignmentId, AssignmentState state) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void handleAgain(long assignmentId) {
			throw new UnsupportedOperationException();
		}

	}

	private final class Wound extends Clock {

		@Override
		public ZoneId getZone() {
			return ZoneId.of("Asia/Shanghai");
		}

		@Override
		public Clock withZone(ZoneId zone) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Instant instant() {
			return AuditTrailTest.this.now;
		}

	}

	private static DriverManagerDataSource database() {
		DriverManagerDataSource database = new DriverManagerDataSource(
				"jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
		new ResourceDatabasePopulator(new ClassPathResource("db/migration/V130__audit.sql"),
				new ClassPathResource("db/migration/V1311__audit_about.sql"))
			.execute(database);
		return database;
	}

}
