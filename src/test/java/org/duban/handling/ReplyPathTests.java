package org.duban.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.AssignmentState;
import org.duban.assignment.AssignmentSteps;
import org.duban.assignment.Assignments;
import org.duban.assignment.ProposeUnits;
import org.duban.assignment.Surroundings;
import org.duban.assignment.UnitInRole;
import org.duban.assignment.UnitRole;
import org.duban.deadline.ClockKind;
import org.duban.deadline.RunningClock;
import org.duban.deadline.RunningClock.State;
import org.duban.proposal.CaseState;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.FieldError;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;

@DataJpaTest(properties = "spring.jpa.hibernate.ddl-auto=validate")
@Import(Surroundings.class)
@RecordApplicationEvents
class ReplyPathTests {

	private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

	private static final Actor ACTOR = Surroundings.actor("someone");

	private static final Actor LIAISON = Surroundings.actor("jiaotong-liaison", "unit-jiaotong-liaison");

	@Autowired
	Surroundings surroundings;

	@Autowired
	CommandService<ProposeUnits> propose;

	@Autowired
	AssignmentSteps assigning;

	@Autowired
	Assignments assignments;

	@Autowired
	RecordContactService contact;

	@Autowired
	ConfirmContactService confirm;

	@Autowired
	ContactRepository contacts;

	@Autowired
	CoOpinionService opinion;

	@Autowired
	DraftReplyService draft;

	@Autowired
	IssueReplyService issue;

	@Autowired
	CountersignService countersign;

	@Autowired
	AuditReplyService audit;

	@Autowired
	DeliverReplyService deliver;

	@Autowired
	AskExtensionService ask;

	@Autowired
	DecideExtensionService decideExtension;

	@Autowired
	HandlingSteps steps;

	@Autowired
	Replies replies;

	@Autowired
	TestEntityManager database;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	ApplicationEvents events;

	private long main;

	private long co;

	@BeforeEach
	void assignToAMainUnitAndACoHandler() {
		this.surroundings.begin(MONDAY);
		this.propose.act(Surroundings.task("propose-units", Map.of("proposalId", Surroundings.CASE)),
				new ProposeUnits(
						List.of(new UnitInRole("jiaotong", UnitRole.MAIN), new UnitInRole("caizheng", UnitRole.CO)),
						false, null),
				ACTOR);
		this.assigning.assign(Surroundings.CASE);
		List<AssignmentFacts> open = this.assignments.open(Surroundings.CASE);
		this.main = open.get(0).id();
		this.co = open.get(1).id();
	}

	@Test
	void refusesADraftBeforeTheProposerWasContacted() {
		sendOpinion();
		assertThat(codes(draft(false))).containsExactly("no-contact");
		hold();
		assertThat(draft(false)).isInstanceOf(Outcome.Done.class);
		assertThat(this.surroundings.clock(ClockKind.FIRST_CONTACT, this.main)).extracting(RunningClock::state)
			.isEqualTo(State.MET);
	}

	@Test
	void doesNotCountAContactThatTheProposerDenies() {
		sendOpinion();
		hold();
		long id = this.database.getId(this.contacts.findByAssignmentIdOrderById(this.main).get(0), Long.class);
		Actor member = Surroundings.actor("member002", "member");
		assertThat(this.confirm.act(this.main, new ConfirmContact(id, false), member)).isInstanceOf(Outcome.Done.class);
		assertThat(codes(draft(false))).containsExactly("no-contact");
	}

	@Test
	void waitsForCoHandlersUnlessTheirOpinionIsLongOverdue() {
		hold();
		assertThat(codes(draft(false))).containsExactly("opinion-missing");
		assertThat(codes(draft(true))).containsExactly("opinion-missing");
		this.surroundings.day(MONDAY.plusMonths(3).plusDays(10));
		assertThat(codes(draft(false))).containsExactly("opinion-missing");
		assertThat(draft(true)).isInstanceOf(Outcome.Done.class);
	}

	@Test
	void sendsAReplyToAuditOnceEveryCoHandlerAgreed() {
		assertThat(issued()).isEqualTo(Outcome.done("countersigners", 1));
		assertThat(this.assignments.facts(this.main).state()).isEqualTo(AssignmentState.COUNTERSIGN);
		assertThat(this.steps.countersigners(this.main)).containsExactly("caizheng");
		assertThat(countersign("agree", null)).isEqualTo(Outcome.done("objection", false));
		assertThat(this.assignments.facts(this.main).state()).isEqualTo(AssignmentState.SENT);
		assertThat(this.surroundings.clock(ClockKind.REPLY, this.main)).extracting(RunningClock::state)
			.isEqualTo(State.MET);
		assertThat(this.surroundings.state()).isEqualTo(CaseState.REPLY_AUDIT);
	}

	@Test
	void goesBackToTheDraftWhenACoHandlerObjects() {
		issued();
		assertThat(countersign("object", "数据有误")).isEqualTo(Outcome.done("objection", true));
		assertThat(this.surroundings.state()).isEqualTo(CaseState.HANDLING);
		assertThat(this.surroundings.clock(ClockKind.REPLY, this.main)).extracting(RunningClock::state)
			.isEqualTo(State.RUNNING);
	}

	@Test
	void takesSilenceOfCoHandlersAsConsent() {
		issued();
		assertThat(this.steps.countTacitConsent(this.main)).isFalse();
		assertThat(this.assignments.facts(this.main).state()).isEqualTo(AssignmentState.SENT);
	}

	@Test
	void runsTheReplyClockOnWhenTheOfficeRefuses() {
		issued();
		countersign("agree", null);
		assertThat(codes(this.audit.act(task(), new AuditReply("refuse", null, null), ACTOR)))
			.containsExactly("required");
		this.audit.act(task(), new AuditReply("refuse", null, "未逐条答复"), ACTOR);
		assertThat(this.surroundings.clock(ClockKind.REPLY, this.main)).extracting(RunningClock::state)
			.isEqualTo(State.RUNNING);
		assertThat(this.events.stream(ReplyRefused.class)).hasSize(1);
	}

	@Test
	void correctsTheClassOnlyWithAReason() {
		issued();
		countersign("agree", null);
		assertThat(codes(this.audit.act(task(), new AuditReply("pass", "C", null), ACTOR))).containsExactly("required");
		assertThat(codes(this.audit.act(task(), new AuditReply("pass", "B", "应为B类"), ACTOR)))
			.containsExactly("class-b-goes-back");
		assertThat(this.audit.act(task(), new AuditReply("pass", "C", "应为C类"), ACTOR)).isInstanceOf(Outcome.Done.class);
	}

	@Test
	void deliversToEverySigner() {
		issued();
		countersign("agree", null);
		this.audit.act(task(), new AuditReply("pass", null, null), ACTOR);
		this.deliver.act(task(), new DeliverReply(DeliveryChannel.SYSTEM, MONDAY, null), ACTOR);
		this.database.flush();
		this.database.clear();
		Replies.Delivered delivered = this.replies.delivered(Surroundings.CASE).get(0);
		ReplyLetter letter = this.replies.letter(delivered.replyId());
		assertThat(letter.docNo()).isEqualTo("交通运输函〔2026〕1号");
		assertThat(letter.items()).extracting(ReplyLetter.Item::suggestion).containsExactly("增加线路", "延长时间");
		assertThat(this.jdbc.queryForList("select signer from reply_delivery order by signer", String.class))
			.containsExactly("member001", "member002");
		assertThat(this.surroundings.state()).isEqualTo(CaseState.REPLIED);
		assertThat(this.events.stream(ReplyDelivered.class)).hasSize(1);
	}

	@Test
	void keepsTheNumberOfAReplyThatIsWrittenAnew() {
		issued();
		countersign("object", "数据有误");
		draft(false);
		this.issue.act(task(), new IssueReply("approve", null), ACTOR);
		this.database.flush();
		assertThat(this.jdbc.queryForList("select distinct doc_no from reply", String.class))
			.containsExactly("交通运输函〔2026〕1号");
	}

	@Test
	void putsAReplyOffOnceAndNotBeyondSixMonths() {
		LocalDate due = MONDAY.plusMonths(3);
		assertThat(codes(this.ask.act(this.main, new AskExtension(MONDAY.plusMonths(6).plusDays(1), "论证"), LIAISON)))
			.containsExactly("later-than-allowed");
		this.surroundings.day(due.minusDays(9));
		assertThat(codes(this.ask.act(this.main, new AskExtension(due.plusMonths(1), "论证"), LIAISON)))
			.containsExactly("extension-too-late");
		this.surroundings.day(due.minusDays(10));
		assertThat(this.ask.act(this.main, new AskExtension(due.plusMonths(1), "论证"), LIAISON))
			.isInstanceOf(Outcome.Done.class);
		assertThat(this.surroundings.told()).containsExactly("unit-handling " + this.main + " extension-asked");
		this.decideExtension.act(task(), new DecideExtension("approve", null, null), ACTOR);
		assertThat(this.surroundings.clock(ClockKind.REPLY, this.main)).extracting(RunningClock::due)
			.isEqualTo(due.plusMonths(1));
		assertThat(codes(this.ask.act(this.main, new AskExtension(due.plusMonths(2), "论证"), LIAISON)))
			.containsExactly("extension-used-up");
	}

	private Outcome issued() {
		sendOpinion();
		hold();
		draft(false);
		return this.issue.act(task(), new IssueReply("approve", null), ACTOR);
	}

	private void sendOpinion() {
		this.opinion.act(Surroundings.task("co-opinion", this.co),
				new CoOpinion("建议纳入明年预算并加强统筹", "甲", "乙", "84600000", null), ACTOR);
	}

	private void hold() {
		this.contact.act(task(),
				new RecordContact(RecordContact.Phase.BEFORE, MONDAY, "phone", "经办人", false, "提案人", null, "了解意图", null),
				ACTOR);
	}

	private Outcome draft(boolean withoutOpinions) {
		List<ItemAnswer> items = List.of(new ItemAnswer(1, Adoption.ADOPTED, "已增加", null, null),
				new ItemAnswer(2, Adoption.PARTLY, "逐步延长", MONDAY.plusMonths(6), "运输处"));
		return this.draft.act(task(), new DraftReply("A", "现答复如下", items, Publicity.ACTIVE, null, null, "甲", "乙",
				"84600000", withoutOpinions), ACTOR);
	}

	private Outcome countersign(String decision, @Nullable String text) {
		return this.countersign.act(
				Surroundings.task("countersign",
						Map.of("proposalId", Surroundings.CASE, "assignmentId", this.main, "coUnit", "caizheng")),
				new Countersign(decision, text), ACTOR);
	}

	private OpenTask task() {
		return Surroundings.task("a-task", this.main);
	}

	private static List<String> codes(Outcome outcome) {
		assertThat(outcome).isInstanceOf(Outcome.Refused.class);
		return ((Outcome.Refused) outcome).errors().stream().map(FieldError::code).toList();
	}

}
