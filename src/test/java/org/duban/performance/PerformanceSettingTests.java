package org.duban.performance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.duban.DatabaseTest;
import org.duban.parameter.ParameterTable;
import org.duban.story.Commands;
import org.duban.story.House;
import org.duban.story.Walk;
import org.duban.workflow.Actor;
import org.duban.workflow.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What may be set, and what people decide. */
@DatabaseTest
class PerformanceSettingTests {

	/** Members of whom no other test makes cases. */
	private static final String FIRST = "member572";

	private static final String SECOND = "member573";

	@LocalServerPort
	int port;

	@Autowired
	PerformanceDesk desk;

	@Autowired
	MemberFiles files;

	@Autowired
	Schemes schemes;

	@Autowired
	TalkDesk talks;

	@Autowired
	ParameterTable parameters;

	@Autowired
	People people;

	@Autowired
	JdbcTemplate jdbc;

	private House house;

	private Actor clerk;

	private Entries entries;

	private int year;

	@BeforeEach
	void enter() {
		this.house = House.at(this.port);
		this.clerk = actor("clerk");
		this.entries = new Entries(this.desk, this.files, this.jdbc, this.clerk);
		this.year = this.house.today().getYear();
	}

	@AfterEach
	void leave() {
		this.entries.clear();
	}

	private Actor actor(String username) {
		return this.people.actor(username).orElseThrow();
	}

	@Test
	void leaveAndJointSignaturesBringTheShareOfTheDay() {
		this.parameters.set("performance.leave.percent", "25", LocalDate.of(2023, 3, 1), "测试", "sysadmin");
		this.parameters.set("performance.leave.percent", "50", LocalDate.of(2023, 4, 1), "测试", "sysadmin");
		this.entries.enter("committee", "专委会三月会议", LocalDate.of(2023, 3, 31), Entries.was(FIRST, "leave"));
		assertThat(this.entries.points(FIRST, 2023, "committee")).isEqualTo(50);
		this.entries.enter("committee", "专委会四月会议", LocalDate.of(2023, 4, 1), Entries.was(FIRST, "leave"));
		assertThat(this.entries.points(FIRST, 2023, "committee")).isEqualTo(150);

		this.parameters.set("performance.joint.percent", "40", LocalDate.of(2023, 3, 1), "测试", "sysadmin");
		this.parameters.set("performance.joint.percent", "50", LocalDate.of(2023, 4, 1), "测试", "sysadmin");
		Walk walk = Walk.draft(this.house, "member578", Commands.draft("关于优化第" + System.nanoTime() + "号线路的建议"));
		walk.proposer().act(walk.id(), "invite", Map.of("members", List.of("member579"))).ok();
		this.house.as("member579").task("answer-invitation", walk.id()).answer(Commands.decide("accept"));
		walk.submit().filed();
		this.jdbc.update(
				"insert into key_case (version, proposal_id, state, origin, reason, put_by, put_at, meeting_on)"
						+ " values (0, ?, 'SELECTED', 'SCREENED', '测试', 'clerk', '2023-03-01 10:00:00', '2023-03-20')",
				walk.id());
		assertThat(List.of("member578", "member579")).extracting((one) -> this.entries.points(one, 2023, "key"))
			.containsExactly(500, 200);
		this.jdbc.update("update key_case set meeting_on = '2023-04-20' where proposal_id = ?", walk.id());
		assertThat(this.entries.points("member579", 2023, "key")).isEqualTo(250);
		this.jdbc.update("update key_case set state = 'DECLINED' where proposal_id = ?", walk.id());
		assertThat(this.entries.points("member578", 2023, "key") + this.entries.points("member579", 2023, "key"))
			.isZero();
		this.jdbc.update("delete from key_case where proposal_id = ?", walk.id());
	}

	@Test
	void newWeightsCountAtOnceAndYearsThatAreOverKeepTheirs() {
		this.entries.enter("station", "接待群众", LocalDate.of(this.year - 1, 6, 1), Entries.was(FIRST, "full"));
		this.entries.enter("station", "接待群众", LocalDate.of(this.year, 1, 1), Entries.was(FIRST, "full"));
		Actor admin = actor("sysadmin");
		this.schemes.set(weights(this.year, "station", 2, 3, "sector", 1, 5), admin);
		assertThat(this.entries.points(FIRST, this.year, "station")).isEqualTo(200);
		assertThat(this.entries.points(FIRST, this.year - 1, "station")).isEqualTo(100);
		assertThat(Entries
			.refusals(() -> this.schemes.set(weights(this.year - 1, "station", 2, 4, "sector", 1, 4), admin)))
			.containsExactly("year performance-year-ended");
		assertThat(Entries.refusals(() -> this.schemes.set(weights(this.year, "station", 5, 4, "sector", 1, 5), admin)))
			.contains("weights performance-sum")
			.anyMatch((refusal) -> refusal.endsWith(".each performance-each"));
		assertThat(this.house.as(FIRST).page("/performance/scheme")).contains("调整分值测试").doesNotContain("id=\"set\"");
	}

	private SetScheme weights(int from, Object... changes) {
		List<SetScheme.Weighing> weights = new ArrayList<>();
		for (SchemeItem item : this.schemes.of(this.year - 1).items()) {
			SetScheme.Weighing weight = new SetScheme.Weighing(item.code(), Points.number(item.each()),
					Points.number(item.most()));
			for (int i = 0; i < changes.length; i += 3) {
				if (item.code().equals(changes[i])) {
					weight = new SetScheme.Weighing(item.code(), new BigDecimal(changes[i + 1].toString()),
							new BigDecimal(changes[i + 2].toString()));
				}
			}
			weights.add(weight);
		}
		return new SetScheme(from, "调整分值测试", weights);
	}

	@Test
	void peopleDecideOnTalksAndTheLastWordIsKept() {
		this.parameters.set("performance.talk.points", "5", LocalDate.of(2023, 12, 31), "测试", "sysadmin");
		this.parameters.set("performance.talk.points", "60", LocalDate.of(2024, 1, 1), "测试", "sysadmin");
		for (int i = 1; i <= 3; i++) {
			this.entries.enter("survey", "视察之" + i, LocalDate.of(2023, 9, i), Entries.was(FIRST, "full"));
		}
		assertThat(listed(2023, Period.YEAR)).as("5 points are not below 5").doesNotContain(FIRST).contains(SECOND);
		assertThat(listed(2023, Period.H1)).as("half of 60 for half a year").contains(FIRST, SECOND);
		assertThat(this.talks.of(this.year, Period.H2, this.clerk).rows()).isEmpty();

		Actor chair = actor("chair");
		this.talks.decide(decision(2023, "YEAR", "talk", SECOND), chair);
		assertThat(row(SECOND).decided()).satisfies((decided) -> {
			assertThat(decided.points()).isEqualTo(200);
			assertThat(decided.reason()).isEqualTo("履职测试talk");
		});
		this.talks.decide(decision(2023, "YEAR", "spare", SECOND), this.clerk);
		assertThat(row(SECOND).decided()).extracting(TalkDesk.Decided::decision).isEqualTo("spare");
		assertThat(this.jdbc.queryForObject("select count(*) from performance_talk where member = ?", Integer.class,
				SECOND))
			.isEqualTo(2);
		assertThat(Entries.refusals(() -> this.talks.decide(decision(2023, "YEAR", "talk", FIRST), chair)))
			.containsExactly("members performance-not-listed");
		assertThat(Entries.refusals(() -> this.talks.decide(decision(this.year, "YEAR", "talk", SECOND), chair)))
			.containsExactly("period performance-period-open");
	}

	private static DecideTalks decision(int year, String period, String decision, String member) {
		return new DecideTalks(year, period, decision, List.of(member), "履职测试" + decision);
	}

	private List<String> listed(int ofYear, Period period) {
		return this.talks.of(ofYear, period, this.clerk)
			.rows()
			.stream()
			.map((row) -> row.line().member().username())
			.toList();
	}

	private TalkDesk.Row row(String member) {
		return this.talks.of(2023, Period.YEAR, this.clerk)
			.rows()
			.stream()
			.filter((row) -> row.line().member().username().equals(member))
			.findFirst()
			.orElseThrow();
	}

}
