package org.duban.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.duban.deadline.ClockKind;
import org.duban.deadline.ClockSubject;
import org.duban.deadline.RunningClock;
import org.duban.deadline.TermRule.Length;
import org.duban.parameter.ShippedParameters;
import org.duban.proposal.ProposalFacts;
import org.duban.workflow.CommandService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** How long a unit has for its reply. */
@DataJpaTest(properties = "spring.jpa.hibernate.ddl-auto=validate")
@Import(Surroundings.class)
class ReplyTermTests {

	private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

	@Autowired
	Surroundings surroundings;

	@Autowired
	CommandService<ProposeUnits> propose;

	@Autowired
	AssignmentSteps steps;

	@Autowired
	Assignments assignments;

	@Autowired
	AssignmentRepository rows;

	@BeforeEach
	void begin() {
		this.surroundings.begin(MONDAY);
	}

	@Test
	void aPlenaryProposalHasItsOwnMonths() {
		assertThat(months(true)).isEqualTo(Optional.of(new Length("reply.months.plenary", MONDAY)));
		assertThat(months(false)).isEqualTo(Optional.of(new Length("reply.months.offsession", MONDAY)));
	}

	@Test
	void aFixedDayHoldsForPlenaryProposalsUntilItIsPast() {
		this.surroundings.set("reply.fixed.date", "06-30");
		assertThat(reply().due()).isEqualTo(LocalDate.of(2026, 6, 30));
		this.surroundings.begin(LocalDate.of(2026, 7, 1));
		this.surroundings.set("reply.fixed.date", "06-30");
		assertThat(reply().due()).isEqualTo(LocalDate.of(2026, 10, 1));
	}

	@Test
	void aUnitWithManyCasesGetsDaysMoreWhereTheParameterSaysSo() {
		this.surroundings.set("bigunit.many.cases", 1);
		assertThat(reply().due()).isEqualTo(MONDAY.plusMonths(3));
		this.surroundings.set("bigunit.bonus", true);
		assertThat(reply().due()).isEqualTo(MONDAY.plusMonths(3).plusDays(10));
		this.surroundings.set("bigunit.many.days", 12);
		assertThat(reply().due()).isEqualTo(MONDAY.plusMonths(3).plusDays(12));
		this.surroundings.set("bigunit.most.cases", 2);
		assertThat(reply().due()).isEqualTo(MONDAY.plusMonths(3).plusDays(15));
		this.surroundings.set("bigunit.most.days", 20);
		assertThat(reply().due()).isEqualTo(MONDAY.plusMonths(3).plusDays(20));
		assertThat(new ReplyTerm.Bonus(20, 60).basis()).contains("60 件", "20 日", "bigunit.bonus");
		this.surroundings.set("bigunit.most.cases", 500);
		this.surroundings.set("bigunit.many.cases", 400);
		assertThat(reply().due()).isEqualTo(MONDAY.plusMonths(3));
	}

	/** One case more for the unit, and its reply clock. */
	private RunningClock reply() {
		this.propose.act(Surroundings.task("propose-units", Map.of("proposalId", Surroundings.CASE)),
				new ProposeUnits(List.of(new UnitInRole("jiaotong", UnitRole.MAIN)), false, null),
				Surroundings.actor("someone"));
		this.steps.assign(Surroundings.CASE);
		long newest = this.assignments.open(Surroundings.CASE)
			.stream()
			.mapToLong(AssignmentFacts::id)
			.max()
			.orElseThrow();
		return Objects.requireNonNull(this.surroundings.clock(ClockKind.REPLY, newest));
	}

	private Optional<Length> months(boolean plenary) {
		Surroundings house = new Surroundings() {
			@Override
			public ProposalFacts facts(long id) {
				ProposalFacts facts = super.facts(id);
				return new ProposalFacts(id, facts.state(), facts.title(), facts.serialNo(), facts.caseNo(),
						facts.proposer(), facts.signers(), facts.suggestions(), facts.category2(), facts.type(),
						plenary, facts.key(), facts.filedOn(), facts.mainCaseId());
			}
		};
		return new ReplyTerm(this.rows, house, new ShippedParameters()).length(ClockKind.REPLY,
				ClockSubject.assignment(1, Surroundings.CASE), MONDAY);
	}

}
