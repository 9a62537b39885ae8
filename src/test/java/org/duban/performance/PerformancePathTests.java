package org.duban.performance;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.duban.DatabaseTest;
import org.duban.story.Commands;
import org.duban.story.House;
import org.duban.story.Walk;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.People;
import org.duban.workflow.SecondTry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** From what a member did to the points, and back when it is cancelled. */
@DatabaseTest
class PerformancePathTests {

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
	Standings standings;

	@Autowired
	EventBook book;

	@Autowired
	TalkDesk talks;

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
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
		this.house = House.at(this.port);
		this.clerk = this.people.actor("clerk").orElseThrow();
		this.entries = new Entries(this.desk, this.files, this.jdbc, this.clerk);
		this.year = this.house.today().getYear();
	}

	@AfterEach
	void leave() {
		LocaleContextHolder.resetLocaleContext();
		this.entries.clear();
	}

	private int points(String member, int ofYear, String item) {
		return this.entries.points(member, ofYear, item);
	}

	@Test
	void whatTheOfficeEntersCountsAndWhatItCancelsDoesNot() {
		LocalDate today = this.house.today();
		long survey = this.desk.enter(
				Entries.event("survey", "供热改造视察", today, Entries.was(FIRST, "full"), Entries.was("14573", "full")),
				this.clerk);
		long again = this.desk.enter(Entries.event("survey", "供热改造视察", today, Entries.was("member574", "absent")),
				this.clerk);
		assertThat(again).as("the same title on the same day is the same event").isEqualTo(survey);
		assertThat(List.of(FIRST, SECOND, "member574")).extracting((one) -> points(one, this.year, "survey"))
			.containsExactly(100, 100, 0);

		long part = this.jdbc.queryForObject("select id from performance_part where event_id = ? and member = ?",
				Long.class, survey, FIRST);
		this.desk.cancelPart(part, new CancelSource("登记有误"), this.clerk);
		assertThat(points(FIRST, this.year, "survey")).isZero();
		assertThat(points(SECOND, this.year, "survey")).isEqualTo(100);
		assertThat(Entries.refusals(() -> this.desk.cancelPart(part, new CancelSource("再撤"), this.clerk)))
			.containsExactly(" performance-cancelled");
		this.desk.enter(Entries.event("survey", "供热改造视察", today, Entries.was(FIRST, "full")), this.clerk);
		assertThat(points(FIRST, this.year, "survey")).as("entered anew").isEqualTo(100);

		this.desk.cancel(survey, new CancelSource("活动取消"), this.clerk);
		assertThat(points(FIRST, this.year, "survey") + points(SECOND, this.year, "survey")).isZero();
		assertThat(this.house.as("supervisor").page("/performance/events/" + survey)).contains("活动取消", "登记有误");
	}

	@Test
	void ofTwoWhoEnterTheSameAtOnceTheSlowerIsToldSo() throws Exception {
		ExecutorService clerks = Executors.newFixedThreadPool(2);
		try {
			for (int i = 0; i < 10; i++) {
				EnterEvent same = Entries.event("survey", "第" + i + "次视察", this.house.today(),
						Entries.was(FIRST, "full"));
				CyclicBarrier together = new CyclicBarrier(2);
				Callable<List<String>> entering = () -> {
					together.await();
					try {
						SecondTry.of(() -> this.desk.enter(same, this.clerk));
						return List.of();
					}
					catch (CommandRefused refused) {
						return refused.errors().stream().map((error) -> error.field() + " " + error.code()).toList();
					}
				};
				Future<List<String>> other = clerks.submit(entering);
				assertThat(List.of(clerks.submit(entering).get(), other.get())).containsExactlyInAnyOrder(List.of(),
						List.of("parts[0].member performance-member-twice"));
			}
			assertThat(points(FIRST, this.year, "survey")).as("as many as count in a year").isEqualTo(500);
		}
		finally {
			clerks.shutdown();
		}
	}

	@Test
	void aWithdrawnCaseTakesItsPointsAway() {
		Walk walk = Walk.draft(this.house, "member575", Commands.draft("关于完善第" + System.nanoTime() + "号设施的建议"));
		walk.proposer().act(walk.id(), "invite", Map.of("members", List.of("member576"))).ok();
		this.house.as("member576").task("answer-invitation", walk.id()).answer(Commands.decide("accept"));
		walk.submit();
		assertThat(points("member575", this.year, "filed")).as("not filed yet").isZero();
		walk.filed();
		assertThat(points("member575", this.year, "filed")).isEqualTo(600);
		assertThat(points("member575", this.year, "joint")).isZero();
		assertThat(points("member576", this.year, "joint")).isEqualTo(200);
		assertThat(this.house.as("member576").page("/member/performance")).contains("号设施的建议");
		walk.proposer().act(walk.id(), "withdraw", Map.of("reason", "情况已有变化。")).ok();
		this.house.as("chair").act(walk.id(), "decide-withdrawal", Map.of("decision", "agree")).ok();
		assertThat(points("member575", this.year, "filed") + points("member576", this.year, "joint")).isZero();
	}

	@Test
	void aVerdictThatIsGivenBringsItsPoint() {
		Walk walk = Walk.draft(this.house, "member577", Commands.draft("关于改进第" + System.nanoTime() + "号窗口的建议"))
			.submit()
			.filed()
			.assigned("wenlv MAIN")
			.signed()
			.prepared()
			.issued("wenlv", Commands.reply("A", 3))
			.delivered("wenlv", "gov");
		assertThat(points("member577", this.year, "feedback")).as("asked and not given").isZero();
		walk.says("satisfied");
		assertThat(points("member577", this.year, "feedback")).isEqualTo(100);
	}

	@Test
	void whatCannotBeEnteredIsNamed() {
		LocalDate today = this.house.today();
		assertThat(Entries.refusals(() -> this.desk.enter(Entries.event("filed", "立案", today.plusDays(1),
				Entries.was("没有这位", "full"), Entries.was(FIRST, "full"), Entries.was("14572", "full")), this.clerk)))
			.containsExactly("item performance-item", "heldOn performance-future", "parts[0].member performance-member",
					"parts[2].member performance-member-twice");
		assertThat(Entries.refusals(() -> this.desk
			.enter(Entries.event("discipline", "迟到早退", today, Entries.was(FIRST, "leave")), this.clerk)))
			.containsExactly("parts[0].presence performance-presence");
		assertThat(points(FIRST, this.year, "discipline")).isEqualTo(200);
	}

	@Test
	void membersReadTheirOwnFileOnlyAndUnitsNothing() {
		this.desk.enter(Entries.event("welfare", "义诊服务", this.house.today(), Entries.was(FIRST, "full")), this.clerk);
		assertThat(this.house.as(FIRST).page("/member/performance")).contains("义诊服务");
		assertThat(this.house.as(SECOND).page("/member/performance?username=" + FIRST)).doesNotContain("义诊服务");
		for (String nobody : List.of(SECOND, "wenlv-handler", "gov", "party", "sysadmin")) {
			Actor actor = this.people.actor(nobody).orElseThrow();
			List<ThrowingCallable> readings = List.of(() -> this.files.of(FIRST, this.year, Period.YEAR, actor),
					() -> this.standings.find(new Standings.Search(null, null, null, null), actor),
					() -> this.book.find(new EventBook.Search(null, null, null), this.year, actor),
					() -> this.talks.of(this.year, Period.YEAR, actor));
			assertThat(readings).as(nobody)
				.allSatisfy((reading) -> assertThatThrownBy(reading).isInstanceOf(AccessDeniedException.class));
		}
		for (String reader : List.of("clerk", "chair", "vicechair", "supervisor")) {
			assertThat(this.house.as(reader).page("/performance/members/" + FIRST)).as(reader).contains("义诊服务");
		}
	}

	@Test
	void everyActLeavesItsTrail() {
		long id = this.desk.enter(Entries.event("training", "专题学习", this.house.today(), Entries.was(FIRST, "full")),
				this.clerk);
		this.desk.cancel(id, new CancelSource("重复登记"), this.clerk);
		assertThat(this.jdbc.queryForList("select act from audit_entry where about = ? order by id", String.class,
				"performanceEventId=" + id))
			.containsExactly("enter-performance", "cancel-performance");
	}

}
