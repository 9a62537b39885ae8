package org.duban.casefile;

import java.time.LocalDate;
import java.util.List;

import org.duban.assignment.Surroundings;
import org.duban.calendar.TenOClock;
import org.duban.parameter.ShippedParameters;
import org.duban.workflow.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DataJpaTest
@Import(Surroundings.class)
class LookBackListTests {

	private static final String PROPOSAL = """
			insert into proposal (version, state, proposer, collective, term_no, session_no, year_no, plenary, key_mark,
			title, situation, suggestions, consent_public, consent_cosign, contact_person, contact_tel, created_at,
			changed_at, closed_on) values (0, 'CLOSED', 'member001', false, 14, 5, 2026, true, false, '关于夜班公交的提案', '情况',
			'1. 建议', 'full', true, '甲', '1', '2026-03-01 10:00:00', '2026-03-01 10:00:00', '2026-08-01')""";

	private static final Actor CLERK = Surroundings.actor("clerk", "clerk");

	@Autowired
	JdbcTemplate jdbc;

	private final ShippedParameters parameters = new ShippedParameters();

	private LookBackList list;

	@BeforeEach
	void open() {
		this.list = new LookBackList(JdbcClient.create(this.jdbc), this.parameters,
				new TenOClock(() -> LocalDate.of(2027, 3, 1)));
	}

	@Test
	void theRateCountsWhatIsDue() {
		long proposal = proposal();
		long assignment = assignment(proposal);
		promise(proposal, assignment, "KEPT", "2027-12-01");
		promise(proposal, assignment, "FAILED", "2026-12-01");
		promise(proposal, assignment, "OPEN", "2027-02-01");
		promise(proposal, assignment, "OPEN", "2027-12-01");
		assertThat(this.list.rates(14, 5, CLERK)).singleElement().satisfies((rate) -> {
			assertThat(rate).isEqualTo(new LookBackList.Rate("jiaoyu", "教育局", 4, 3, 1));
			assertThat(rate.percent()).isEqualTo(33);
		});
		assertThat(this.list.promises(this.list.year(null), CLERK)).hasSize(4);
		assertThat(this.list.promises(2025, CLERK)).isEmpty();
	}

	@Test
	void asManyCasesAreSampledAsTheParameterSays() {
		for (int i = 0; i < 20; i++) {
			reply(assignment(proposal()));
		}
		assertThat(this.list.sample(2026, CLERK)).hasSize(1);
		this.parameters.with("lookback.sample.percent", 25);
		assertThat(this.list.sample(2026, CLERK)).hasSize(5);
		this.parameters.with("lookback.sample.percent", 0);
		assertThat(this.list.sample(2026, CLERK)).isEmpty();
	}

	@Test
	void proposersAndUnitsDoNotLookBack() {
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.list.promises(2026, Surroundings.actor("member001", "member")));
	}

	private long proposal() {
		this.jdbc.update(PROPOSAL);
		return max("proposal");
	}

	private long assignment(long proposal) {
		this.jdbc.update("""
				insert into assignment (version, proposal_id, unit, unit_name, role, office_group, state, assigned_on,
				round_no) values (0, ?, 'jiaoyu', '教育局', 'MAIN', 'gov-office', 'DELIVERED', '2026-03-01', 1)""",
				proposal);
		return max("assignment");
	}

	private void promise(long proposal, long assignment, String state, String plannedOn) {
		this.jdbc.update("""
				insert into commitment (version, proposal_id, assignment_id, promise, responsible, original_on,
				planned_on, state) values (0, ?, ?, '建成', '科', '2026-11-01', ?, ?)""", proposal, assignment,
				LocalDate.parse(plannedOn), state);
	}

	private void reply(long assignment) {
		Long proposal = this.jdbc.queryForObject("select proposal_id from assignment where id = ?", Long.class,
				assignment);
		this.jdbc.update(
				"""
						insert into reply (version, assignment_id, proposal_id, round_no, version_no, reply_class, drafted_class,
						body, publicity, leader, handler_name, tel, without_opinions, delivered_on) values (0, ?, ?, 1, 1, 'A',
						'A', '答复', 'ACTIVE', '甲', '乙', '1', false, '2026-05-01')""",
				assignment, proposal);
	}

	private long max(String table) {
		return List.copyOf(this.jdbc.queryForList("select max(id) from " + table, Long.class)).get(0);
	}

}
