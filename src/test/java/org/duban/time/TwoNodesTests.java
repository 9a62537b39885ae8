package org.duban.time;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.duban.Machine;
import org.duban.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two processes on one MariaDB: started at once on an empty database, they share the
 * timers of forty cases, and one goes on when the other dies.
 */
@Tag("mariadb")
@ExtendWith(Machine.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesTests {

	private static final int CASES = 40;

	private static final Duration LOCK = Duration.ofSeconds(30);

	private static final List<Long> IDS = new ArrayList<>();

	private static Node first;

	private static Node second;

	private static JdbcTemplate jdbc;

	@BeforeAll
	static void startBoth() throws Exception {
		Map<String, Object> database = TestDatabase
			.mariadb("nodes" + UUID.randomUUID().toString().replace("-", "").substring(0, 8));
		first = Node.start("first", database);
		second = Node.start("second", database);
		Node.await(Duration.ofMinutes(4), "two nodes", () -> first.isReady() && second.isReady());
		jdbc = new JdbcTemplate(
				new SingleConnectionDataSource((String) database.get("spring.datasource.url"), "root", "", true));
		Node.await(Duration.ofMinutes(1), "the demo people",
				() -> count("select count(*) from demo_state where finished_at is not null") == 1);
	}

	@AfterAll
	static void stopBoth() {
		Stream.of(first, second).filter(Objects::nonNull).forEach(Node::close);
	}

	@Test
	@Order(1)
	void twoNodesThatStartAtOnceLoadEverythingOnce() throws Exception {
		assertThat(count("select count(*) from ACT_RE_DEPLOYMENT")).isEqualTo(1);
		assertThat(count("select count(*) from ACT_RE_PROCDEF where VERSION_ > 1")).isZero();
		assertThat(count("select count(*) from information_schema.tables where table_schema = schema()"
				+ " and table_collation not like 'utf8mb4%' and table_name <> 'flyway_schema_history'"))
			.as("tables without rare characters")
			.isZero();
		assertOnce("parameter", "name");
		assertOnce("holiday", "on_day");
		assertOnce("handling_unit", "code");
		assertOnce("dictionary_entry", "concat(kind, ':', code)");
		assertOnce("plenary_session", "concat(term_no, ':', session_no)");
		assertThat(count("select count(*) from ACT_RU_FILTER"))
			.isEqualTo(new ObjectMapper().readTree(new ClassPathResource("tasklist/filters.json").getInputStream())
				.get("filters")
				.size());
	}

	@Test
	@Order(2)
	void bothNodesFireTimersAndEachOnce() throws Exception {
		for (int no = 0; no < CASES; no++) {
			Node node = (no % 2 == 0) ? first : second;
			IDS.add(CaseWalk.submitted(node.house()).id());
		}
		assertThat(count("select count(*) from running_clock where kind = 'FIRST_REVIEW'")).isEqualTo(CASES);

		jump(Duration.ofDays(25));
		Set<String> workers = workUntilQuiet(Duration.ofSeconds(60));

		assertThat(workers).as("job executors seen at work").hasSize(2);
		assertThat(rows()).isGreaterThanOrEqualTo(3 * CASES);
		assertUnharmed();
	}

	@Test
	@Order(3)
	void oneNodeFinishesWhatTheOtherHeldWhenItDied() throws Exception {
		long before = rows();
		jump(Duration.ofDays(60));
		Node.await(Duration.ofSeconds(30), "some of the work", () -> rows() >= before + 5);
		second.kill();
		long died = System.nanoTime();
		workUntilQuiet(LOCK.plusSeconds(20));

		System.out.println("two nodes: " + rows() + " rows, the last "
				+ Duration.ofNanos(System.nanoTime() - died).toMillis() + " ms after one node died");
		for (long id : IDS) {
			assertThat(jdbc.queryForList("select level_no from reminder where proposal_id = ? order by level_no",
					Integer.class, id))
				.as("case %d", id)
				.containsExactly(1, 2, 3, 4, 5);
		}
		assertUnharmed();
	}

	@Test
	@Order(4)
	void timeTravelAndJobExecutorDoNotGetInEachOthersWay() {
		List<Long> ids = new ArrayList<>();
		for (int no = 0; no < CASES / 2; no++) {
			ids.add(CaseWalk.submitted(first.house()).id());
		}
		long start = System.nanoTime();
		first.house().post("sysadmin", "/api/clock", Map.of("advance", "P70D"));
		System.out.println("time travel beside the job executor: "
				+ Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms for " + ids.size() + " cases");
		for (long id : ids) {
			assertThat(jdbc.queryForList("select level_no from reminder where proposal_id = ? order by id",
					Integer.class, id))
				.as("case %d", id)
				.containsExactly(1, 2, 3, 4, 5);
		}
		assertThat(jdbc.queryForList("select distinct hour(sent_at) from reminder where proposal_id >= ?",
				Integer.class, ids.get(0)))
			.containsExactly(9);
		assertUnharmed();
	}

	/**
	 * Puts the shared time forward without firing anything: that is left to the nodes.
	 */
	/** Each node looks for the time once a second; the first must have seen it. */
	private static void jump(Duration duration) throws Exception {
		LocalDateTime before = first.house().now();
		if (jdbc.update("update clock_offset set millis = millis + ?", duration.toMillis()) == 0) {
			jdbc.update("insert into clock_offset (id, millis) values (1, ?)", duration.toMillis());
		}
		Node.await(Duration.ofSeconds(30), "the new time",
				() -> first.house().now().isAfter(before.plus(duration).minusMinutes(1)));
	}

	/** Waits until no timer is due; names the job executors that held one meanwhile. */
	private static Set<String> workUntilQuiet(Duration atMost) throws Exception {
		Set<String> workers = new HashSet<>();
		Node.await(atMost, "no timer due", () -> {
			for (int look = 0; look < 100; look++) {
				workers.addAll(jdbc.queryForList(
						"select distinct LOCK_OWNER_ from ACT_RU_JOB where LOCK_OWNER_ is not null", String.class));
			}
			return due() == 0;
		});
		return workers;
	}

	private static long due() {
		LocalDateTime now = first.house().now();
		Long due = jdbc.queryForObject("select count(*) from ACT_RU_JOB where DUEDATE_ <= ? and SUSPENSION_STATE_ = 1",
				Long.class, Timestamp.from(now.atZone(ZoneId.of("Asia/Shanghai")).toInstant()));
		return (due != null) ? due : 0;
	}

	private static long rows() {
		return count("select count(*) from reminder");
	}

	private static void assertUnharmed() {
		assertThat(count("select count(*) from ACT_RU_INCIDENT")).isZero();
		assertThat(count("select count(*) from ACT_RU_JOB where RETRIES_ = 0")).isZero();
		assertThat(count("select count(*) from reminder"))
			.isEqualTo(count("select count(distinct clock_id, due_on, level_no) from reminder"));
		assertThat(count("select count(*) from notice where kind like 'level-%'"))
			.as("one inbox row for each who was told")
			.isEqualTo(
					count("select sum(1 + length(recipients) - length(replace(recipients, ',', ''))) from reminder"));
	}

	private static void assertOnce(String table, String key) {
		assertThat(count("select count(*) from " + table)).as(table)
			.isPositive()
			.isEqualTo(count("select count(distinct " + key + ") from " + table));
	}

	private static long count(String query) {
		Long found = jdbc.queryForObject(query, Long.class);
		return (found != null) ? found : 0;
	}

}
