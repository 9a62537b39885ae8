package org.duban.time;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.duban.DatabaseTest;
import org.duban.workflow.People;
import org.duban.workflow.TaskDoor;
import org.duban.workflow.TaskOpened;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** The engine's tables and ours stand or fall together. */
@DatabaseTest
class OneTransactionTests {

	private static final Map<String, Object> PASS = Map.of("decision", "pass", "reviewers",
			List.of("reviewer1", "reviewer2"));

	@LocalServerPort
	private int port;

	@Autowired
	private ConfigurableApplicationContext context;

	@Autowired
	private TaskDoor door;

	@Autowired
	private People people;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcTemplate jdbc;

	private House house;

	@BeforeEach
	void open() {
		this.house = new House(this.port);
	}

	@Test
	void nothingRemainsWhenTheHouseFailsBehindTheEnginesStep() {
		CaseWalk walk = CaseWalk.submitted(this.house);
		String task = walk.task("clerk", "first-review");
		Map<String, Object> before = everything(walk);
		ApplicationListener<?> fault = new ApplicationListener<PayloadApplicationEvent<TaskOpened>>() {
			@Override
			public void onApplicationEvent(PayloadApplicationEvent<TaskOpened> event) {
				if (event.getPayload().task().proposalId() == walk.id()) {
					throw new IllegalStateException("Deliberate");
				}
			}
		};
		this.context.addApplicationListener(fault);
		try {
			assertThat(this.house.send("clerk", "POST", "/api/tasks/" + task + "/complete", PASS).status())
				.isEqualTo(500);
		}
		finally {
			this.context.removeApplicationListener(fault);
		}

		assertThat(everything(walk)).isEqualTo(before);
		walk.act("clerk", "first-review", PASS);
		assertThat(everything(walk)).isNotEqualTo(before);
	}

	@Test
	void nothingRemainsWhenTheCallerFailsAfterTheEngineHasFinished() {
		CaseWalk walk = CaseWalk.submitted(this.house);
		String task = walk.task("clerk", "first-review");
		Map<String, Object> before = everything(walk);

		assertThatIllegalStateException().isThrownBy(() -> this.transaction.executeWithoutResult((status) -> {
			this.door.complete(this.people.actor("clerk").orElseThrow(), task,
					"{\"decision\":\"pass\",\"reviewers\":[\"reviewer1\",\"reviewer2\"]}");
			assertThat(everything(walk)).isNotEqualTo(before);
			throw new IllegalStateException("Deliberate");
		})).withMessage("Deliberate");

		assertThat(everything(walk)).isEqualTo(before);
		walk.act("clerk", "first-review", PASS);
	}

	@Test
	void nothingRemainsWhenTheProcessCannotStart() {
		long id = this.house.post("member001", "/api/proposals",
				Map.of("title", CaseWalk.freshTitle(), "situation", "我市康养资源丰富，但产业链条短、服务标准不统一，专业人才缺口较大，亟需统筹推进，形成合力。",
						"suggestions", "1. 编制规划。", "category2", "digital-economy", "contactPerson", "联系人", "contactTel",
						"0451-00000000"))
			.get("id")
			.asLong();
		String submit = "/api/proposals/" + id + "/submit";
		this.jdbc.update("insert into running_instance (process_name, business_key, since) values ('proposal', ?, ?)",
				Long.toString(id), java.time.LocalDateTime.of(2026, 1, 1, 0, 0));
		Map<String, Object> before = rows();

		assertThat(this.house.send("member001", "POST", submit, null).status()).isEqualTo(409);

		assertThat(rows()).isEqualTo(before);
		assertThat(this.house.get("member001", "/api/proposals/" + id).get("state").asText()).isEqualTo("DRAFT");
		this.jdbc.update("delete from running_instance where process_name = 'proposal' and business_key = ?",
				Long.toString(id));
		this.house.post("member001", submit, null);
	}

	private Map<String, Object> everything(CaseWalk walk) {
		Map<String, Object> all = rows();
		all.put("case", this.jdbc.queryForMap("select * from proposal where id = ?", walk.id()));
		all.put("tasks", this.jdbc.queryForList("select ID_, TASK_DEF_KEY_, DUE_DATE_ from ACT_RU_TASK order by ID_"));
		all.put("clocks",
				this.jdbc.queryForList("select * from running_clock where proposal_id = ? order by id", walk.id()));
		return all;
	}

	/** How many rows each table of the house and of the engine has. */
	private Map<String, Object> rows() {
		Map<String, Object> rows = new TreeMap<>();
		this.jdbc.queryForList("select table_name from information_schema.tables"
				+ " where table_schema = schema() and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'",
				String.class)
			.forEach((table) -> rows.put(table, this.jdbc.queryForObject("select count(*) from " + table, Long.class)));
		assertThat(rows).hasSizeGreaterThan(70);
		return rows;
	}

}
