package org.duban.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.duban.deadline.ClockKind;
import org.duban.deadline.RunningClock;
import org.duban.deadline.RunningClock.State;
import org.duban.proposal.CaseState;
import org.duban.proposal.ProposalWithdrawn;
import org.duban.workflow.Actor;
import org.duban.workflow.FieldError;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;

@DataJpaTest(properties = "spring.jpa.hibernate.ddl-auto=validate")
@Import(Surroundings.class)
@RecordApplicationEvents
class AssigningTests {

	private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

	private static final Actor CLERK = Surroundings.actor("clerk", "clerk");

	@Autowired
	Surroundings surroundings;

	@Autowired
	ProposeUnitsService propose;

	@Autowired
	PreAssignmentOpinionService opinion;

	@Autowired
	SettleAssignmentService settle;

	@Autowired
	ApproveAssignmentService approve;

	@Autowired
	SignForService sign;

	@Autowired
	DecideReturnService decideReturn;

	@Autowired
	AddUnitService addUnit;

	@Autowired
	AssignmentSteps steps;

	@Autowired
	Assignments assignments;

	@Autowired
	ApplicationEventPublisher publisher;

	@Autowired
	ApplicationEvents events;

	@BeforeEach
	void beginOnMonday() {
		this.surroundings.begin(MONDAY);
	}

	@Test
	void startsTheClocksOfEveryUnitOnTheDayOfAssignment() {
		long main = assigned(unit("jiaotong", UnitRole.MAIN), unit("caizheng", UnitRole.CO)).get(0);
		long co = this.assignments.open(Surroundings.CASE).get(1).id();
		assertThat(this.surroundings.clock(ClockKind.REPLY, main)).extracting(RunningClock::start).isEqualTo(MONDAY);
		assertThat(this.surroundings.clock(ClockKind.FIRST_CONTACT, main)).isNotNull();
		assertThat(this.surroundings.clock(ClockKind.CO_OPINION, co)).extracting(RunningClock::start).isEqualTo(MONDAY);
		assertThat(this.surroundings.clock(ClockKind.REPLY, co)).isNull();
		assertThat(this.surroundings.state()).isEqualTo(CaseState.ASSIGNED);
		assertThat(this.events.stream(UnitAssigned.class)).hasSize(2);
	}

	@Test
	void takesSilenceBeforeAssignmentAsAcceptance() {
		propose(unit("jiaotong", UnitRole.MAIN), unit("caizheng", UnitRole.CO));
		assertThat(this.steps.countOpinions(Surroundings.CASE)).isFalse();
	}

	@Test
	void settlesOnlyUnitsOfTheOfficesOwnChannel() {
		propose(unit("jiaotong", UnitRole.MAIN), unit("xuanchuan", UnitRole.CO));
		this.opinion.act(of("pre-assignment-opinion", "unitCode", "jiaotong"),
				new PreAssignmentOpinion("not-ours", "不属本局职责", "gongan"), CLERK);
		assertThat(this.steps.countOpinions(Surroundings.CASE)).isTrue();
		OpenTask task = of("settle-assignment", "officeGroup", "gov-office");
		assertThat(code(
				this.settle.act(task, new SettleAssignment(List.of(unit("xuanchuan", UnitRole.MAIN)), "协调"), CLERK)))
			.isEqualTo("unit-of-other-channel");
		assertThat(this.settle.act(task, new SettleAssignment(List.of(unit("gongan", UnitRole.MAIN)), "协调"), CLERK))
			.isInstanceOf(Outcome.Done.class);
		assertThat(this.steps.plannedUnits(Surroundings.CASE)).containsExactlyInAnyOrder("gongan", "xuanchuan");
	}

	@Test
	void goesBackToTheClerkIfOneOfSeveralOfficesReturnsThePlan() {
		propose(unit("jiaotong", UnitRole.MAIN), unit("xuanchuan", UnitRole.CO));
		this.approve.act(of("approve-assignment", "officeGroup", "party-office"),
				new ApproveAssignment("return", "不宜会办"), CLERK);
		Outcome second = this.approve.act(of("approve-assignment", "officeGroup", "gov-office"),
				new ApproveAssignment("approve", null), CLERK);
		assertThat(second).isEqualTo(Outcome.done("approveAssignment", "return"));
	}

	@Test
	void pausesTheClocksWhileAReturnIsUndecidedAndRunsThemOnWhenItIsRefused() {
		long id = assigned(unit("jiaotong", UnitRole.MAIN)).get(0);
		requestReturn(id);
		assertThat(this.surroundings.clock(ClockKind.REPLY, id)).extracting(RunningClock::state)
			.isEqualTo(State.PAUSED);
		this.decideReturn.act(Surroundings.task("decide-return", id), new DecideReturn("refuse", null, "属你局职责", null),
				CLERK);
		assertThat(this.surroundings.clock(ClockKind.REPLY, id)).extracting(RunningClock::state)
			.isEqualTo(State.RUNNING);
		assertThat(this.assignments.facts(id).state()).isEqualTo(AssignmentState.PENDING);
		assertThat(code(requestReturn(id))).isEqualTo("return-already-asked");
	}

	@Test
	void refusesAReturnAfterTheWindow() {
		long id = assigned(unit("jiaotong", UnitRole.MAIN)).get(0);
		this.surroundings.day(MONDAY.plusDays(6));
		assertThat(code(requestReturn(id))).isEqualTo("return-window-closed");
	}

	@Test
	void takesAReturnAsLongAsTheParameterSays() {
		this.surroundings.set("return.window.wd", 10);
		long id = assigned(unit("jiaotong", UnitRole.MAIN)).get(0);
		this.surroundings.day(MONDAY.plusDays(6));
		assertThat(requestReturn(id)).isInstanceOf(Outcome.Done.class);
	}

	@Test
	void givesTheNextUnitAsManyMonthsAsTheParameterSays() {
		this.surroundings.set("reassign.months", 5);
		long next = passed(assigned(unit("jiaotong", UnitRole.MAIN)).get(0), "gongan");
		assertThat(this.surroundings.clock(ClockKind.REPLY, next)).extracting(RunningClock::due)
			.isEqualTo(MONDAY.plusMonths(5));
	}

	@Test
	void givesTheNextUnitTheOriginalDateOrTwoMonthsWhateverIsLater() {
		long early = assigned(unit("jiaotong", UnitRole.MAIN)).get(0);
		long next = passed(early, "gongan");
		assertThat(this.surroundings.clock(ClockKind.REPLY, early)).extracting(RunningClock::state)
			.isEqualTo(State.CANCELLED);
		assertThat(this.surroundings.clock(ClockKind.REPLY, next)).extracting(RunningClock::due)
			.isEqualTo(MONDAY.plusMonths(3));
		this.surroundings.day(MONDAY.plusMonths(2));
		long late = passed(next, "caizheng", MONDAY.plusMonths(2));
		assertThat(this.surroundings.clock(ClockKind.REPLY, late)).extracting(RunningClock::due)
			.isEqualTo(MONDAY.plusMonths(4));
		assertThat(this.assignments.facts(late).predecessorId()).isEqualTo(next);
		assertThat(this.steps.openIds(Surroundings.CASE)).containsExactly(late);
	}

	@Test
	void addsACoHandlerToACaseThatIsBeingHandled() {
		assigned(unit("jiaotong", UnitRole.MAIN));
		assertThat(code(this.addUnit.act(Surroundings.CASE, new AddUnit("gongan", UnitRole.MAIN, "职责"), CLERK)))
			.isEqualTo("one-main-or-separate");
		assertThat(this.addUnit.act(Surroundings.CASE, new AddUnit("gongan", UnitRole.CO, "职责"), CLERK))
			.isInstanceOf(Outcome.Done.class);
		assertThat(this.surroundings.told()).containsExactly("proposal 1 unit-added");
	}

	@Test
	void endsEveryUnitsWorkWithAWithdrawnProposal() {
		long id = assigned(unit("jiaotong", UnitRole.MAIN)).get(0);
		this.publisher.publishEvent(new ProposalWithdrawn(Surroundings.CASE, "已解决"));
		assertThat(this.assignments.open(Surroundings.CASE)).isEmpty();
		assertThat(this.surroundings.clock(ClockKind.REPLY, id)).extracting(RunningClock::state)
			.isEqualTo(State.CANCELLED);
	}

	@Test
	void letsTheUnitsHeadIssueTheSecondReply() {
		long id = assigned(unit("jiaotong", UnitRole.MAIN)).get(0);
		assertThat(this.steps.variables(id, false)).containsEntry("issuerGroup", "unit-jiaotong-leader");
		this.assignments.handleAgain(id);
		assertThat(this.steps.variables(id, true)).containsEntry("issuerGroup", "unit-jiaotong-head");
		assertThat(this.surroundings.state()).isEqualTo(CaseState.REDO);
		assertThat(this.surroundings.clock(ClockKind.REDO, id)).isNotNull();
	}

	private long passed(long id, String unit) {
		requestReturn(id);
		this.decideReturn.act(Surroundings.task("decide-return", id), new DecideReturn("approve", unit, null, null),
				CLERK);
		return this.steps.reassign(id);
	}

	private long passed(long id, String unit, LocalDate on) {
		this.surroundings.day(MONDAY);
		requestReturn(id);
		this.surroundings.day(on);
		this.decideReturn.act(Surroundings.task("decide-return", id), new DecideReturn("approve", unit, null, null),
				CLERK);
		return this.steps.reassign(id);
	}

	private Outcome requestReturn(long id) {
		return this.sign.act(Surroundings.task("sign-for", id), new SignFor("request-return", null, "不属本局职责", "分管领导"),
				Surroundings.actor("jiaotong-liaison"));
	}

	private List<Long> assigned(UnitInRole... units) {
		propose(units);
		this.steps.assign(Surroundings.CASE);
		return this.steps.openIds(Surroundings.CASE);
	}

	private void propose(UnitInRole... units) {
		assertThat(this.propose.act(Surroundings.task("propose-units", Map.of("proposalId", Surroundings.CASE)),
				new ProposeUnits(List.of(units), true, null), CLERK))
			.isInstanceOf(Outcome.Done.class);
	}

	private static OpenTask of(String key, String variable, String text) {
		return Surroundings.task(key, Map.of("proposalId", Surroundings.CASE, variable, text));
	}

	private static UnitInRole unit(String code, UnitRole role) {
		return new UnitInRole(code, role);
	}

	private static String code(Outcome outcome) {
		assertThat(outcome).isInstanceOf(Outcome.Refused.class);
		return ((Outcome.Refused) outcome).errors().stream().map(FieldError::code).findFirst().orElseThrow();
	}

}
