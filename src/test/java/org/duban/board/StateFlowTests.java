package org.duban.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.duban.DatabaseTest;
import org.duban.board.StateFlow.Way;
import org.duban.proposal.CaseState;
import org.duban.story.House;
import org.duban.story.Walk;
import org.duban.workflow.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Which ways cases went: written as they go, and counted from what was written. */
@DatabaseTest
class StateFlowTests {

	@LocalServerPort
	int port;

	@Autowired
	StateFlow flow;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	Clock clock;

	private House house;

	@BeforeEach
	void enter() {
		this.house = House.at(this.port);
	}

	private static Actor actor(String group) {
		return new Actor(group + "-of-the-test", group, Set.of(group), null);
	}

	private List<String> ways(long proposalId) {
		return this.jdbc.queryForList("select concat(before_state, ' ', after_state) from case_passage"
				+ " where proposal_id = ? order by id", String.class, proposalId);
	}

	@Test
	void aCasesWayIsWrittenAsItGoesAndARefusedStepIsNot() {
		Walk walk = Walk.submitted(this.house);
		walk.proposer().act(walk.id(), "pull-back", Map.of()).ok();
		walk.submit();
		assertThat(ways(walk.id())).containsExactly("DRAFT SUBMITTED", "SUBMITTED DRAFT", "DRAFT SUBMITTED");
		walk.filed();
		assertThat(ways(walk.id()).subList(3, ways(walk.id()).size())).startsWith("SUBMITTED REVIEW", "REVIEW DECISION",
				"DECISION FILED");
		List<String> before = ways(walk.id());
		assertThat(walk.proposer().act(walk.id(), "pull-back", Map.of()).status()).isEqualTo(403);
		assertThat(ways(walk.id())).isEqualTo(before);
	}

	@Test
	void everyNumberLeadsToThePassagesItCounts() {
		Walk.submitted(this.house).filed();
		Actor supervisor = actor("supervisor");
		List<Way> ways = this.flow.of(supervisor);
		Map<String, Long> expected = this.jdbc.queryForList("""
				select w.* from case_passage w, proposal p where p.id = w.proposal_id and p.state <> 'DRAFT'
				and p.state <> 'COSIGN'""")
			.stream()
			.filter((row) -> !LocalDate.parse(String.valueOf(row.get("passed_at")).substring(0, 10))
				.isBefore(LocalDate.now(this.clock).minusYears(1)))
			.collect(Collectors.groupingBy((row) -> row.get("before_state") + " " + row.get("after_state"),
					Collectors.counting()));
		assertThat(ways.stream()
			.collect(Collectors.toMap((way) -> way.before() + " " + way.after(), (way) -> (long) way.passages())))
			.isEqualTo(expected)
			.isNotEmpty();
		assertThat(ways).allSatisfy((way) -> assertThat(this.flow.cases(way.before(), way.after(), supervisor))
			.hasSize(Math.min(way.passages(), 500)));
		assertThat(new Way(CaseState.REPLIED, CaseState.REDO, 1).onward()).isTrue();
		assertThat(new Way(CaseState.PRE_ASSIGNED, CaseState.FILED, 1).onward()).isFalse();
	}

	@Test
	void anOfficeCountsTheCasesOfItsChannelOnly() {
		int all = this.flow.of(actor("clerk")).stream().mapToInt(Way::passages).sum();
		List<Way> party = this.flow.of(actor("party-office"));
		assertThat(party.stream().mapToInt(Way::passages).sum()).isLessThan(all);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.flow.of(actor("unit-jiaoyu-liaison")));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.flow.cases(CaseState.DRAFT, CaseState.SUBMITTED, actor("member")));
	}

}
