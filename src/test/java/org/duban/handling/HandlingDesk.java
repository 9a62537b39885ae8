package org.duban.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.AssignmentSteps;
import org.duban.assignment.Assignments;
import org.duban.assignment.ProposeUnits;
import org.duban.assignment.Surroundings;
import org.duban.assignment.UnitInRole;
import org.duban.assignment.UnitRole;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.FieldError;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;

/** One case at a main unit and a co-handler, and the steps of its reply. */
@DataJpaTest(properties = "spring.jpa.hibernate.ddl-auto=validate")
@Import({ Surroundings.class, HandlingDesk.Texts.class })
@RecordApplicationEvents
abstract class HandlingDesk {

	@TestConfiguration
	static class Texts {

		@Bean
		ResourceBundleMessageSource messageSource() {
			ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
			texts.setBasename("messages/handling");
			texts.setDefaultEncoding("UTF-8");
			return texts;
		}

	}

	static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

	static final Actor ACTOR = Surroundings.actor("someone");

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
	ContactRepository contacts;

	@Autowired
	CoOpinionService opinion;

	@Autowired
	DraftReplyService draft;

	@Autowired
	CheckReplyService check;

	@Autowired
	IssueReplyService issue;

	@Autowired
	CountersignService countersign;

	@Autowired
	AuditReplyService audit;

	@Autowired
	HandlingSteps steps;

	@Autowired
	TestEntityManager database;

	@Autowired
	ApplicationEvents events;

	long main;

	long co;

	@BeforeEach
	void assign() {
		this.surroundings.begin(MONDAY);
		assignAnew();
	}

	/** Once more, for what a parameter says on the day of assignment. */
	void assignAnew() {
		this.propose.act(Surroundings.task("propose-units", Map.of("proposalId", Surroundings.CASE)),
				new ProposeUnits(
						List.of(new UnitInRole("jiaotong", UnitRole.MAIN), new UnitInRole("caizheng", UnitRole.CO)),
						false, null),
				ACTOR);
		this.assigning.assign(Surroundings.CASE);
		List<AssignmentFacts> open = this.assignments.open(Surroundings.CASE);
		this.main = newest(open, UnitRole.MAIN);
		this.co = newest(open, UnitRole.CO);
	}

	private static long newest(List<AssignmentFacts> open, UnitRole role) {
		return open.stream().filter((unit) -> unit.role() == role).mapToLong(AssignmentFacts::id).max().orElseThrow();
	}

	void sendOpinion() {
		this.opinion.act(Surroundings.task("co-opinion", this.co),
				new CoOpinion("建议纳入明年预算并加强统筹", "甲", "乙", "84600000", null), ACTOR);
	}

	Outcome hold(RecordContact.Phase phase, String mode) {
		return this.contact.act(task(), new RecordContact(phase, MONDAY, mode, "经办人", false, "提案人", null, "了解意图", null),
				ACTOR);
	}

	void prepare() {
		sendOpinion();
		hold(RecordContact.Phase.BEFORE, "phone");
	}

	Outcome draft() {
		return draft(false);
	}

	Outcome draft(boolean withoutOpinions) {
		List<ItemAnswer> items = List.of(new ItemAnswer(1, Adoption.ADOPTED, "已增加三条夜间线路", null, null),
				new ItemAnswer(2, Adoption.PARTLY, "末班车逐步延长到二十三时", MONDAY.plusMonths(6), "运输处"));
		return this.draft.act(task(), new DraftReply("A", "现答复如下", items, Publicity.ACTIVE, null, null, "甲", "乙",
				"84600000", withoutOpinions), ACTOR);
	}

	Outcome check(String decision) {
		return this.check.act(task(), new CheckReply(decision, null), ACTOR);
	}

	Outcome issue() {
		return this.issue.act(task(), new IssueReply("approve", null), ACTOR);
	}

	Outcome countersign(String decision, @Nullable String text) {
		return this.countersign.act(
				Surroundings.task("countersign",
						Map.of("proposalId", Surroundings.CASE, "assignmentId", this.main, "coUnit", "caizheng")),
				new Countersign(decision, text), ACTOR);
	}

	OpenTask task() {
		return Surroundings.task("a-task", this.main);
	}

	static Map<String, Object> variables(Outcome outcome) {
		assertThat(outcome).isInstanceOf(Outcome.Done.class);
		return ((Outcome.Done) outcome).variables();
	}

	static List<String> refusals(Outcome outcome) {
		assertThat(outcome).isInstanceOf(Outcome.Refused.class);
		return ((Outcome.Refused) outcome).errors().stream().map(HandlingDesk::code).toList();
	}

	private static String code(FieldError error) {
		return error.field() + ":" + error.code();
	}

}
