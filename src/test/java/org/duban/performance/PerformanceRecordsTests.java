package org.duban.performance;

import java.util.List;
import java.util.Map;

import org.duban.DatabaseTest;
import org.duban.story.Commands;
import org.duban.story.House;
import org.duban.story.Walk;
import org.duban.workflow.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What the house has on record brings its points, and what is undone brings none. */
@DatabaseTest
class PerformanceRecordsTests {

	@LocalServerPort
	int port;

	@Autowired
	PerformanceDesk desk;

	@Autowired
	MemberFiles files;

	@Autowired
	People people;

	@Autowired
	JdbcTemplate jdbc;

	private House house;

	private Entries entries;

	private int year;

	@BeforeEach
	void enter() {
		this.house = House.at(this.port);
		this.entries = new Entries(this.desk, this.files, this.jdbc, this.people.actor("clerk").orElseThrow());
		this.year = this.house.today().getYear();
	}

	private Walk draft(String member) {
		return Walk.draft(this.house, member, Commands.draft("关于完善第" + System.nanoTime() + "号服务点的建议"));
	}

	private Walk signed(String member, String signer) {
		Walk walk = draft(member);
		walk.proposer().act(walk.id(), "invite", Map.of("members", List.of(signer))).ok();
		this.house.as(signer).task("answer-invitation", walk.id()).answer(Commands.decide("accept"));
		return walk.submit();
	}

	private int points(String member, String item) {
		return this.entries.points(member, this.year, item);
	}

	@Test
	void whoseProposalIsMergedHasItJointlyWithTheMainCaseUntilItIsLetGo() {
		Walk main = draft("member590").submit();
		Walk other = draft("member592").submit();
		other.reviewed("merge", "mainCase", main.id())
			.then("chair", "decide-filing", Commands.decide("merge", "mainCase", main.id()));
		assertThat(points("member592", "joint")).as("the main case is not filed yet").isZero();
		main.filed();
		assertThat(points("member590", "filed")).isEqualTo(600);
		assertThat(points("member592", "joint")).isEqualTo(200);
		assertThat(points("member592", "filed")).isZero();
		this.house.as("clerk").act(other.id(), "un-merge", Map.of("reason", "事项不同")).ok();
		assertThat(points("member592", "joint")).isZero();
	}

	@Test
	void whatIsConvertedBringsAnOpinionToItsProposerAndAShareToItsSigners() {
		Walk walk = signed("member593", "member594").reviewed("not-file", "reasons", List.of("empty"));
		walk.then("chair", "decide-filing", Commands.decide("not-file", "reasons", List.of("empty")));
		walk.then("clerk", "choose-disposition", Commands.decide("opinion"));
		assertThat(points("member593", "opinion")).as("nobody has consented yet").isZero();
		walk.proposer().task("consent-to-conversion", walk.id()).answer(Commands.decide("agree"));
		assertThat(List.of("member593", "member594")).extracting((one) -> points(one, "opinion"))
			.containsExactly(100, 50);
	}

	@Test
	void whoCameToAConsultationHasItAndWhoWasOnlyAskedHasNot() {
		Walk walk = signed("member595", "member596").filed();
		this.house.as("clerk")
			.act(walk.id(), "hold-consultation",
					Map.of("kind", "responsibility", "topic", "协商落实责任", "heldOn", this.house.today().toString(),
							"place", "市政协会议室", "mode", "both", "convener", "武忱", "participants",
							List.of(proposer("member595", true), proposer("member596", false)), "minutes",
							"各方就主办单位和配合单位充分交换意见。", "agreed", List.of()))
			.ok();
		assertThat(points("member595", "consultation")).isEqualTo(100);
		assertThat(points("member596", "consultation")).isZero();
	}

	private Map<String, Object> proposer(String username, boolean attended) {
		String name = this.jdbc.queryForObject("select name from member where username = ?", String.class, username);
		return Map.of("circle", "proposers", "name", name, "attended", attended);
	}

	@Test
	void whatWasAnnouncedAsExcellentBringsItsPointsAndWhatIsOnlyAListBringsNone() {
		Walk walk = signed("member597", "member598").filed();
		String announced = this.house.today() + " 10:00:00";
		this.jdbc.update("""
				insert into excellent_selection (version, term_no, session_no, state, quota, quota_basis,
				collective_percent, recommend_most, recommend_until, score_until, opened_by, opened_at, announced_at)
				values (0, 0, 0, 'ANNOUNCED', 1, 'OFFICE', 0, 1, '2026-01-01', '2026-01-02', 'clerk',
				'2026-01-01 10:00:00', ?)""", announced);
		long selection = this.jdbc.queryForObject("select max(id) from excellent_selection where term_no = 0",
				Long.class);
		try {
			this.jdbc.update(
					"""
							insert into excellent_candidate (version, selection_id, proposal_id, collective, category_code, state,
							expert_points, record_points, proposed, tied, in_publicity)
							values (0, ?, ?, false, 'sports', 'CHOSEN', 0, 0, true, false, false)""",
					selection, walk.id());
			assertThat(points("member597", "excellent")).isZero();
			this.jdbc.update("update excellent_candidate set state = 'EXCELLENT' where selection_id = ?", selection);
			assertThat(List.of("member597", "member598")).extracting((one) -> points(one, "excellent"))
				.containsExactly(500, 250);
		}
		finally {
			this.jdbc.update("delete from excellent_candidate where selection_id = ?", selection);
			this.jdbc.update("delete from excellent_selection where id = ?", selection);
		}
	}

	@Test
	void whoWroteForAnOrganisationHasItsProposalJointly() {
		Walk walk = draft("member599").submit().filed();
		this.jdbc.update("update proposal set collective = true, drafter_names = 'member600,member574' where id = ?",
				walk.id());
		try {
			assertThat(List.of("member599", "member600", "member574")).extracting((one) -> points(one, "joint"))
				.containsExactly(0, 200, 200);
			assertThat(points("member599", "filed")).as("it is the organisation's").isZero();
		}
		finally {
			this.jdbc.update("update proposal set collective = false, drafter_names = null where id = ?", walk.id());
		}
	}

}
