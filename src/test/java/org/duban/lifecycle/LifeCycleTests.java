package org.duban.lifecycle;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.duban.DatabaseTest;
import org.duban.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Thousands of random commands, right and wrong, against the house and the model. */
@DatabaseTest
class LifeCycleTests {

	private static final int ENOUGH_TO_SEE_MOST = 25;

	@Autowired
	ApplicationContext context;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	TransactionTemplate transaction;

	@Test
	void whateverPeopleDoHouseAndTablesAgree() {
		Surroundings house = Surroundings.of(this.context);
		long seed = Long.getLong("duban.model.seed", 20260101L);
		int tries = Integer.getInteger("duban.model.tries", TestDatabase.mariadb() ? 2 : 10);
		long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		try {
			agree(house, seed, tries);
		}
		finally {
			long took = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000;
			System.out.printf("life cycle: seed %d, %d tries, %d ms, %s%n", seed, tries, took, house.tally());
		}
		if (tries >= ENOUGH_TO_SEE_MOST) {
			assertThat(house.tally().states()).as("states of the table that were reached").hasSizeGreaterThan(17);
			assertThat(house.tally().accepted()).as("what was accepted").hasSizeGreaterThan(50);
			assertThat(house.tally().refused()).as("tasks and acts that refused something").hasSizeGreaterThan(30);
		}
	}

	@Test
	void aHouseThatGoesItsOwnWayIsFoundOutAndTheReportSaysHow() {
		Long before = this.jdbc.queryForObject("select max(id) from proposal", Long.class);
		Surroundings house = Surroundings.of(this.context,
				() -> this.jdbc.update("update proposal set state = 'DECISION' where state = 'REVIEW' and id > ?",
						(before != null) ? before : 0));
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> agree(house, 7, 20))
			.withMessageContaining("-Dduban.model.seed=7 -Dduban.model.tries=20")
			.withMessageContaining("state: the model says REVIEW, the house shows DECISION")
			.withMessageContaining("clerk first-review [pass]");
	}

	@Test
	void everyKindOfDisagreementIsSeen() {
		World world = new World(Surroundings.of(this.context));
		Random dice = new Random(3);
		world.begin(dice);
		Case c = world.cases().get(0);
		for (int steps = 0; steps < 200 && !c.state.equals("HANDLING"); steps++) {
			world.goOn(c, dice);
		}
		assertThat(c.state).isEqualTo("HANDLING");
		assertThat(world.differences()).isEmpty();
		falsified(world, c, "update proposal set state = 'CLOSED' where id = %d", "state: the model says HANDLING");
		falsified(world, c, "update assignment set state = 'SENT' where proposal_id = %d", "units: the model says");
		falsified(world, c,
				"insert into supporter (proposal_id, member, supported_at)"
						+ " select id, 'member001', created_at from proposal where id = %d",
				"supporters: the model says []");
		falsified(world, c, "delete from running_instance where business_key = '%d' and process_name = 'proposal'",
				"0 running instances");
		falsified(world, c, "update running_clock set due = '2000-01-01' where proposal_id = %d",
				"a clock that is due before it began");
		falsified(world, c, "update running_clock set active_key = null where proposal_id = %d",
				"a ladder of a clock that has ended");
		falsified(world, c, "update running_clock set state = 'PAUSED' where proposal_id = %d",
				"a ladder that climbs while its clock stands still");
		falsified(world, c,
				"insert into task_draft (task_id, username, content, saved_at)"
						+ " select 'gone', 'clerk', 'words', created_at from proposal where id = %d",
				"somebody typed for a task");
		falsified(world, c, "update ACT_RU_IDENTITYLINK set GROUP_ID_ = 'auditor' where 0 < %d",
				"tasks: the model says");
	}

	/** In a transaction that leaves nothing behind. */
	private void falsified(World world, Case c, String sql, String seen) {
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.update(sql.formatted(c.id));
			assertThat(String.join("\n", world.differences())).as(sql).contains(seen);
			status.setRollbackOnly();
		});
	}

	/** Lets jqwik run the property; its report becomes the failure. */
	private static void agree(Surroundings house, long seed, int tries) {
		LifeCycleProperty.isAbout(house, seed);
		List<Event> finished = EngineTestKit.engine("jqwik")
			.selectors(DiscoverySelectors.selectClass(LifeCycleProperty.class))
			.configurationParameter("jqwik.tries.default", Integer.toString(tries))
			.configurationParameter("jqwik.database", "target/jqwik-database")
			// A bounded search for a shorter failure goes on behind the next test's back.
			.configurationParameter("jqwik.shrinking.default",
					Boolean.getBoolean("duban.model.shrink") ? "FULL" : "OFF")
			.execute()
			.testEvents()
			.finished()
			.list();
		assertThat(finished).as("properties run").hasSize(1);
		Optional<Throwable> failure = finished.get(0).getRequiredPayload(TestExecutionResult.class).getThrowable();
		failure.ifPresent((ex) -> {
			throw new AssertionError("House and tables disagree. Replay with -Dduban.model.seed=" + seed
					+ " -Dduban.model.tries=" + tries + "\n" + ex.getMessage(), ex);
		});
	}

}
